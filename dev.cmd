@echo off
rem dev run    make the sheets          dev test    check everything
setlocal
set "python=python"
where py >nul 2>nul && set "python=py -3"
%python% "%~dp0dev.py" %*
