# Entry in the Start menu and the opening of chain files by a double click, for the user who runs it alone.
#   desktop.ps1 install | remove
param([string]$Action)
$ErrorActionPreference = 'Stop'
$productHome = Split-Path -Parent $PSScriptRoot
$command = Join-Path $productHome 'chainscape.cmd'
$icon = Join-Path $PSScriptRoot 'chainscape.ico'
$link = Join-Path ([Environment]::GetFolderPath('Programs')) 'Chainscape.lnk'
$classes = 'HKCU:\Software\Classes'

switch ($Action) {
    'install' {
        $shortcut = (New-Object -ComObject WScript.Shell).CreateShortcut($link)
        $shortcut.TargetPath = $command
        $shortcut.WorkingDirectory = $productHome
        $shortcut.IconLocation = $icon
        $shortcut.WindowStyle = 7
        $shortcut.Save()
        New-Item -Path "$classes\Chainscape.Chain\shell\open\command" -Force | Out-Null
        New-Item -Path "$classes\Chainscape.Chain\DefaultIcon" -Force | Out-Null
        New-Item -Path "$classes\.chain" -Force | Out-Null
        # In Chinese where Windows is; by numbers, since a script without a byte order mark is not read as UTF-8 everywhere.
        $type = 'Chainscape industry chain'
        if ((Get-UICulture).TwoLetterISOLanguageName -eq 'zh') {
            $type = 'Chainscape ' + -join [char[]](0x4EA7, 0x4E1A, 0x94FE, 0x6587, 0x4EF6)
        }
        Set-Item -Path "$classes\Chainscape.Chain" -Value $type
        Set-Item -Path "$classes\Chainscape.Chain\DefaultIcon" -Value "`"$icon`""
        Set-Item -Path "$classes\Chainscape.Chain\shell\open\command" -Value "`"$command`" `"%1`""
        Set-Item -Path "$classes\.chain" -Value 'Chainscape.Chain'
    }
    'remove' {
        Remove-Item -Path $link -ErrorAction SilentlyContinue
        Remove-Item -Path "$classes\Chainscape.Chain" -Recurse -ErrorAction SilentlyContinue
        $opened = Get-Item -Path "$classes\.chain" -ErrorAction SilentlyContinue
        if ($opened -and $opened.GetValue('') -eq 'Chainscape.Chain') {
            Remove-Item -Path "$classes\.chain" -Recurse
        }
    }
    default {
        [Console]::Error.WriteLine('chainscape: desktop install or desktop remove')
        exit 2
    }
}
