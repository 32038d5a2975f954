@echo off
rem Starts Jinmai from wherever its folder stands. Java 17 or later: %JAVA_HOME%, else the java of the PATH.
rem JINMAI_JAVA_OPTS adds JVM options, such as -Xmx4g.
setlocal
for %%i in ("%~dp0..") do set "home=%%~fi"

if defined JAVA_HOME (
    set "java=%JAVA_HOME%\bin\java.exe"
) else (
    set "java=java.exe"
)
"%java%" -version >nul 2>&1
if errorlevel 1 (
    echo jinmai: no Java found. Install a JDK or JRE 17 or later and put it on the PATH or name it in JAVA_HOME. 1>&2
    exit /b 127
)
set "version=0"
for /f "tokens=3" %%v in ('""%java%" -version 2>&1" ^| findstr /i "version"') do (
    for /f "delims=.-+ tokens=1" %%m in ("%%~v") do set "version=%%m"
)
if %version% LSS 17 (
    echo jinmai: "%java%" is Java %version%; Jinmai needs 17 or later. Name a newer one in JAVA_HOME. 1>&2
    exit /b 126
)

rem From Java 24 on, what the engine does to memory has to be allowed by name, or each start warns of it.
set "newer="
if %version% GEQ 24 set "newer=--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"

rem Classes as the build left them in memory; silently of no use to another Java or in another folder.
rem They are to stay where they were laid out. A Java that does not know that option is not to mind it.
set "in_place=-XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0"
if %version% GTR 21 set "in_place=-XX:+IgnoreUnrecognizedVMOptions %in_place%"
set classes=
if exist "%home%\lib\classes.jsa" set classes=%in_place% "-XX:SharedArchiveFile=%home%\lib\classes.jsa"
if defined JINMAI_JAVA_OPTS echo %JINMAI_JAVA_OPTS% | findstr "ArchiveClassesAtExit SharedArchiveFile" >nul && set classes=

rem The console shows UTF-8 while Jinmai runs and is set back afterwards.
for /f "tokens=2 delims=:." %%c in ('chcp') do set "codepage=%%c"
chcp 65001 >nul
"%java%" "@%home:\=/%/lib/jvm.options" %newer% ^
    %classes% -Xlog:cds=off -Xlog:cds+dynamic=off -XX:+UseSerialGC -Xshare:auto ^
    -Dfile.encoding=UTF-8 -Dsun.stdout.encoding=UTF-8 -Dsun.stderr.encoding=UTF-8 ^
    "-Djava.util.logging.config.file=%home%\lib\logging.properties" ^
    "-Djinmai.home=%home%" %JINMAI_JAVA_OPTS% -jar "%home%\lib\jinmai.jar" %*
set "code=%errorlevel%"
chcp %codepage% >nul
exit /b %code%
