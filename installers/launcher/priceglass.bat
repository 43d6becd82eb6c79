@echo off
rem Starts Priceglass: finds a JDK or JRE of 25 or later by itself and hands PRICEGLASS_OPTS to it.
setlocal enabledelayedexpansion
for %%I in ("%~dp0..") do set "PG_HOME=%%~fI"
set "PG_JAVA="
if defined JAVA_HOME call :consider "%JAVA_HOME%"
for %%J in (java.exe) do if not "%%~$PATH:J"=="" for %%K in ("%%~dp$PATH:J..") do call :consider "%%~fK"
for %%R in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto") do (
    for /d %%D in ("%%~R\*") do call :consider "%%~fD"
)
if not defined PG_JAVA (
    echo priceglass: Java 25 or later is not installed: install any JDK 25, such as Temurin, or set JAVA_HOME to one 1>&2
    exit /b 4
)
"%PG_JAVA%" -Xmx1g -XX:+UseG1GC --module-path="%PG_HOME%\lib\javafx" --add-modules=javafx.controls,javafx.fxml --enable-native-access=javafx.graphics -XX:AOTCache="%PG_HOME%\lib\window.aot" -Xlog:aot=off -Xlog:cds=off %PRICEGLASS_OPTS% "-Dpriceglass.home=%PG_HOME%" -classpath "%PG_HOME%\lib\files\*;%PG_HOME%\lib\*" org.priceglass.Launcher %*
exit /b %ERRORLEVEL%

rem Takes the folder where nothing is chosen yet and its file "release" names Java 25 or later.
:consider
if defined PG_JAVA exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f "tokens=2 delims==." %%V in ('findstr /b JAVA_VERSION^= "%~1\release"') do set "PG_MAJOR=%%~V"
set "PG_MAJOR=!PG_MAJOR:"=!"
if !PG_MAJOR! GEQ 25 set "PG_JAVA=%~1\bin\java.exe"
exit /b 0
