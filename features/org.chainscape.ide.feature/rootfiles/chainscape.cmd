@echo off
rem Starts Chainscape. Without arguments, with "ide", or with chain files: the IDE. Any other argument goes to the command line.
rem   chainscape desktop install^|remove   entry in the Start menu, and chain files open by a double click
rem Nowhere in here are exclamation marks of a path or an argument lost: what is put together step by step stands in lines of its own.
setlocal disabledelayedexpansion
set "HOME_DIR=%~dp0"
set "AREA=%USERPROFILE%\.chainscape"
if defined CHAINSCAPE_HOME set "AREA=%CHAINSCAPE_HOME%"
set "JAVA=java"
if defined JAVA_HOME set "JAVA=%JAVA_HOME%\bin\java"
if defined CHAINSCAPE_JAVA_HOME set "JAVA=%CHAINSCAPE_JAVA_HOME%\bin\java"
if /i "%~1"=="desktop" goto desktop
rem Which version of each plug-in is installed is written in one place; after an update the folder also holds former ones.
set "CLI="
set "LAUNCHER="
for /f "usebackq eol=# tokens=1,3 delims=," %%A in ("%HOME_DIR%configuration\org.eclipse.equinox.simpleconfigurator\bundles.info") do (
  if "%%A"=="org.chainscape.cli" set "CLI=%HOME_DIR%%%B"
  if "%%A"=="org.eclipse.equinox.launcher" set "LAUNCHER=%HOME_DIR%%%B"
)
if not defined CLI goto damaged
if not defined LAUNCHER goto damaged
if "%~1"=="" goto ide
if /i "%~1"=="ide" goto ide
if /i "%~x1"==".chain" goto ide

rem The plug-ins are looked up by a class of the first one: a class path of all of them can be longer than a line may be.
"%JAVA%" -Xshare:auto -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Djava.awt.headless=true -Dfile.encoding=UTF-8 -Dslf4j.internal.verbosity=ERROR "-Dchainscape.home=%HOME_DIR%." "-Djava.util.logging.config.file=%HOME_DIR%logging.properties" %CHAINSCAPE_JAVA_OPTS% -cp "%CLI%" org.chainscape.cli.Installation %*
exit /b %ERRORLEVEL%

:desktop
powershell -NoProfile -ExecutionPolicy Bypass -File "%HOME_DIR%desktop\desktop.ps1" %2
exit /b %ERRORLEVEL%

:damaged
echo chainscape: the installation is damaged: no plug-ins in "%HOME_DIR%">&2
exit /b 2

:ide
set "FILES="
set "ARGS="
set "NL="
if /i "%~1"=="ide" shift
:next
if "%~1"=="" goto start
if "%~1"=="--open" goto open
if /i "%~x1"==".chain" goto file
if "%~1"=="-nl" set "NL=given"
set ARGS=%ARGS% "%~1"
shift
goto next
:open
shift
:file
set "FILES=%FILES%|%~f1"
shift
goto next

:start
set OPEN=
if defined FILES set OPEN="-Dchainscape.open=%FILES:~1%"
set CONFIG=
call :probe 2>nul
if exist "%HOME_DIR%configuration\.writable" (
  del "%HOME_DIR%configuration\.writable"
) else (
  set CONFIG=-configuration "%AREA%\configuration"
)
rem The language: -nl, CHAINSCAPE_LANG, what was chosen in the IDE (it writes the file), or that of Windows.
set LANGUAGE=
set "WANTED=%CHAINSCAPE_LANG%"
if "%NL%"=="given" set "NL=" & goto run
if defined WANTED goto wanted
set LANGUAGE="-Dchainscape.language.file=%AREA%\language"
if exist "%AREA%\language" set /p WANTED=<"%AREA%\language"
if not defined WANTED goto run
:wanted
set "NL=-nl zh_CN"
if /i "%WANTED:~0,2%"=="en" set "NL=-nl en"
:run
start "Chainscape" "%JAVA%w" -Xmx2g -XX:TieredStopAtLevel=1 -XX:+UseG1GC -XX:MaxGCPauseMillis=80 -Dfile.encoding=UTF-8 -Dslf4j.internal.verbosity=ERROR "-Djava.util.logging.config.file=%HOME_DIR%logging.properties" "-Dchainscape.restart=%HOME_DIR%chainscape.cmd" %LANGUAGE% %OPEN% %CHAINSCAPE_JAVA_OPTS% -jar "%LAUNCHER%" -name Chainscape %CONFIG% %ARGS% %NL%
exit /b 0

:probe
type nul >"%HOME_DIR%configuration\.writable"
exit /b 0
