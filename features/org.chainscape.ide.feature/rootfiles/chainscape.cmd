@echo off
rem Starts Chainscape. Without arguments, with "ide", or with a chain file: the IDE. Any other argument goes to the command line.
rem   chainscape desktop install^|remove   entry in the Start menu, and chain files open by a double click
setlocal enabledelayedexpansion
set "HOME_DIR=%~dp0"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if defined CHAINSCAPE_JAVA_HOME set "JAVA=%CHAINSCAPE_JAVA_HOME%\bin\java"
if "%~1"=="" goto ide
if /i "%~1"=="ide" goto ide
if /i "%~x1"==".chain" goto ide
if /i "%~1"=="desktop" (
  powershell -NoProfile -ExecutionPolicy Bypass -File "%HOME_DIR%desktop\desktop.ps1" %2
  exit /b !ERRORLEVEL!
)

set "CLASSPATH="
for /f "usebackq delims=" %%N in ("%HOME_DIR%cli.jars") do (
  for %%J in ("%HOME_DIR%plugins\%%N_*.jar") do set "CLASSPATH=!CLASSPATH!%%J;"
)
"%JAVA%" -Xshare:auto -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Djava.awt.headless=true -Dfile.encoding=UTF-8 -Dslf4j.internal.verbosity=ERROR "-Dchainscape.home=%HOME_DIR%." "-Djava.util.logging.config.file=%HOME_DIR%logging.properties" %CHAINSCAPE_JAVA_OPTS% org.chainscape.cli.Main %*
exit /b %ERRORLEVEL%

:ide
set "LAUNCHER="
for %%J in ("%HOME_DIR%plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%J"
set "FILES="
set "ARGS="
set "NL="
if /i "%~1"=="ide" shift
:next
if "%~1"=="" goto start
if "%~1"=="--open" (
  set "FILES=!FILES!|%~f2"
  shift
  shift
  goto next
)
if /i "%~x1"==".chain" (
  set "FILES=!FILES!|%~f1"
  shift
  goto next
)
if "%~1"=="-nl" set "NL=given"
set "ARGS=!ARGS! "%~1""
shift
goto next
:start
set "OPEN="
if defined FILES set "OPEN="-Dchainscape.open=!FILES:~1!""
set "CONFIG="
copy /y nul "%HOME_DIR%configuration\.writable" >nul 2>&1 || set "CONFIG=-configuration "%USERPROFILE%\.chainscape\configuration""
if not defined CONFIG del "%HOME_DIR%configuration\.writable"
rem The language: -nl, CHAINSCAPE_LANG, what was chosen in the IDE (it writes the file), or that of Windows.
set "LANGUAGE="
set "LANGFILE=%USERPROFILE%\.chainscape\language"
set "WANTED=%CHAINSCAPE_LANG%"
if not defined NL (
  if not defined WANTED (
    set LANGUAGE="-Dchainscape.language.file=%LANGFILE%" "-Dchainscape.restart=%HOME_DIR%chainscape.cmd"
    if exist "%LANGFILE%" set /p WANTED=<"%LANGFILE%"
  )
  if defined WANTED (
    set "NL=-nl zh_CN"
    if /i "!WANTED:~0,2!"=="en" set "NL=-nl en"
  )
)
if "!NL!"=="given" set "NL="
start "Chainscape" "%JAVA%w" -Xmx2g -XX:TieredStopAtLevel=1 -XX:+UseG1GC -XX:MaxGCPauseMillis=80 -Dfile.encoding=UTF-8 -Dslf4j.internal.verbosity=ERROR "-Djava.util.logging.config.file=%HOME_DIR%logging.properties" !LANGUAGE! !OPEN! %CHAINSCAPE_JAVA_OPTS% -jar "%LAUNCHER%" -name Chainscape %CONFIG% !ARGS! !NL!
