@echo off
rem Does on Windows what mvnw does elsewhere: runs an installed Maven if it is recent enough, else the one
rem pinned in .mvn\wrapper.properties, fetched once a user and checked. Fetching needs Windows 10 or newer.
setlocal
set "mvnw_properties=%~dp0.mvn\wrapper.properties"
for /f "usebackq eol=# tokens=1* delims==" %%a in ("%mvnw_properties%") do set "mvnw_%%a=%%b"
call :number mvnw_least %mvnw_minimum%
set "mvnw_accepted="

set "mvnw_java=%JAVA_HOME%"
if not defined mvnw_java for %%j in (java.exe) do set "mvnw_java=%%~$PATH:j"
if not defined mvnw_java goto nojava

set "mvnw_mvn=%MAVEN_HOME%\bin\mvn.cmd"
if defined MAVEN_HOME call :consider
if defined mvnw_accepted goto run
for %%m in (mvn.cmd) do set "mvnw_mvn=%%~$PATH:m"
if defined mvnw_mvn call :consider
if defined mvnw_accepted goto run

if not defined MAVEN_USER_HOME set "MAVEN_USER_HOME=%USERPROFILE%\.m2"
set "mvnw_dists=%MAVEN_USER_HOME%\wrapper\dists"
set "mvnw_name=apache-maven-%mvnw_version%-%mvnw_sha512:~0,12%"
set "mvnw_mvn=%mvnw_dists%\%mvnw_name%\apache-maven-%mvnw_version%\bin\mvn.cmd"
if not exist "%mvnw_mvn%" call :download
if not exist "%mvnw_mvn%" goto nomaven

rem Without "call", so that the arguments are read once only and the exit code is Maven's
:run
"%mvnw_mvn%" %*

:nojava
>&2 echo mvnw: install a JDK of 17 or newer, or set JAVA_HOME
exit /b 1

:nomaven
>&2 echo mvnw: Apache Maven %mvnw_version% could not be fetched
exit /b 1

:consider
if not exist "%mvnw_mvn%" exit /b 0
set "mvnw_found="
for /f "tokens=1-3" %%a in ('call "%mvnw_mvn%" -B --version 2^>nul') do if "%%a %%b"=="Apache Maven" set "mvnw_found=%%c"
call :number mvnw_have %mvnw_found%
if %mvnw_have% geq %mvnw_least% set "mvnw_accepted=yes"
if not defined mvnw_accepted >&2 echo mvnw: passing over "%mvnw_mvn%": wanted %mvnw_minimum% or newer, found "%mvnw_found%"
exit /b 0

:number
set "%1=0"
for /f "tokens=1-3 delims=.-" %%a in ("%~2") do set /a "%1=%%a*1000000+%%b*1000+%%c" 2>nul
exit /b 0

rem Everything happens in a folder of its own until the last step, a rename: neither a broken
rem download nor two runs at once can leave a half-unpacked Maven behind.
:download
if not defined MVNW_ARCHIVE set "MVNW_ARCHIVE=%mvnw_url%"
>&2 echo mvnw: no Maven %mvnw_minimum% or newer is installed: fetching Apache Maven %mvnw_version% from %MVNW_ARCHIVE%
if not exist "%mvnw_dists%" mkdir "%mvnw_dists%"
rem Two runs that start in the same second draw the same numbers: hence the hundredths, and drawing again
:draw
set "mvnw_work=%mvnw_dists%\fetching.%TIME:~-2%%RANDOM%"
if exist "%mvnw_work%" goto draw
mkdir "%mvnw_work%"
curl.exe -fsSL --retry 3 --connect-timeout 30 -o "%mvnw_work%\maven.tar.gz" "%MVNW_ARCHIVE%"
if exist "%mvnw_work%\maven.tar.gz" call :unpack
if exist "%mvnw_work%\apache-maven-%mvnw_version%\bin\mvn.cmd" ren "%mvnw_work%" "%mvnw_name%" 2>nul
rem Still there: something failed, or another run was quicker and its folder is as good as ours
if exist "%mvnw_work%" rmdir /s /q "%mvnw_work%"
exit /b 0

:unpack
set "mvnw_sum="
for /f "skip=1 delims=" %%h in ('certutil.exe -hashfile "%mvnw_work%\maven.tar.gz" SHA512') do if not defined mvnw_sum set "mvnw_sum=%%h"
if /i not "%mvnw_sum%"=="%mvnw_sha512%" goto wrongsum
rem Windows' own tar: that of Git takes the drive letter for a host
"%SystemRoot%\System32\tar.exe" -xzf "%mvnw_work%\maven.tar.gz" -C "%mvnw_work%"
if errorlevel 1 rmdir /s /q "%mvnw_work%"
if exist "%mvnw_work%\maven.tar.gz" del "%mvnw_work%\maven.tar.gz"
exit /b 0

:wrongsum
>&2 echo mvnw: the archive is not the one pinned in "%mvnw_properties%": its SHA-512 differs
exit /b 0
