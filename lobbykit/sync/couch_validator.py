"""The validator of a team's database: what members may not write, in the JavaScript of 1999 that every engine runs."""

from __future__ import annotations

from lobbykit.sync.couch_docs import ID_PATTERN

ORGANIZER = "organizer"
"""The role of those who may put back what others wrote."""
LONGEST = 700_000
"""Of the text of one document; the largest envelope has half of it."""

VALIDATOR = f"""function (newDoc, oldDoc, userCtx) {{
  function refuse(why) {{ throw({{forbidden: why}}); }}
  function has(role) {{ return userCtx.roles.indexOf(role) !== -1; }}
  if (has('_admin')) {{ return; }}
  var id = newDoc._id, parts = /^{ID_PATTERN}$/.exec(id), key;
  if (id.indexOf('_design/') === 0) {{ refuse('design'); }}
  if (newDoc._deleted) {{ refuse('deletion'); }}
  if (newDoc._attachments) {{ refuse('attachment'); }}
  if (!parts) {{ refuse('id'); }}
  if (parts[1] !== userCtx.name && !has('{ORGANIZER}')) {{ refuse('space of somebody else'); }}
  for (key in newDoc) {{
    if (key.charAt(0) !== '_' && key !== 'v' && key !== 'b') {{ refuse('field'); }}
  }}
  if (typeof newDoc.v !== 'number' || !(newDoc.v >= 1 && newDoc.v < 1000)) {{ refuse('version'); }}
  if (typeof newDoc.b !== 'string' || newDoc.b.length > {LONGEST}) {{ refuse('envelope'); }}
  if (oldDoc && !oldDoc._deleted && (oldDoc.b !== newDoc.b || oldDoc.v !== newDoc.v)) {{ refuse('change'); }}
}}"""
