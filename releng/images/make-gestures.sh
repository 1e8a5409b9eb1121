#!/bin/sh
# Makes the pictures of the main gestures for docs/editor.md: drives the studio by mouse and keyboard on a virtual display.
# Needs Xvfb, openbox, xdotool and ImageMagick; says so if one is missing.
set -eu
cd "$(dirname "$0")/../.."
for tool in Xvfb openbox xdotool import convert; do
  command -v "$tool" >/dev/null || { echo "make-gestures.sh: $tool is missing; install xvfb, openbox, xdotool and imagemagick" >&2; exit 2; }
done
out=$PWD/docs/images/gestures
mkdir -p "$out"
work=$(mktemp -d)
pids=
trap 'kill $pids 2>/dev/null || true; rm -rf "$work"' EXIT

./chainscape new --template aigc -o "$work/warm.chain" >/dev/null
product=releng/org.chainscape.product/target/products/org.chainscape.ide/linux/gtk/x86_64/chainscape
(unset DISPLAY WAYLAND_DISPLAY; "$product/chainscape" demo --dir "$work/AIGC" >/dev/null)

export DISPLAY=:96
Xvfb $DISPLAY -screen 0 1600x1000x24 >/dev/null 2>&1 &
pids="$pids $!"
sleep 2
openbox >/dev/null 2>&1 &
pids="$pids $!"
"$product/chainscape" ide --open "$work/AIGC" -data "$work/workspace" >/dev/null 2>&1 &
pids="$pids $!"
timeout 180 xdotool search --sync --onlyvisible --name 'aigc.chain' >/dev/null
sleep 25

# The editor's part of the window, wide enough for the bars above the canvas.
shot() {
  sleep 2
  import -window root "$work/$1.png"
  convert "$work/$1.png" -crop 1330x640+270+100 +repage -strip -dither None -colors 256 -define png:compression-level=9 "PNG8:$out/$1.png"
}
at() { xdotool mousemove "$1" "$2"; sleep 0.5; }
click() { at "$1" "$2"; xdotool click 1; sleep 1; }
keys() { xdotool key "$@"; sleep 1; }
# Presses, goes a way in small steps, and keeps the button down.
hold() {
  at "$1" "$2"
  xdotool mousedown 1
  for step in 1 2 3 4 5 6 7 8; do
    xdotool mousemove_relative -- "$3" "$4"
    sleep 0.15
  done
}
release() { keys Escape; xdotool mouseup 1; sleep 1; }

# Cards of the first diagram at its natural size: 算力芯片, 深度学习框架, 智能安全.
click 700 246
keys ctrl+f
xdotool type --delay 120 hwj
shot search
keys Escape

click 700 246
keys ctrl+shift+b
shot path
keys Escape

# With a chip selected: a click on what is selected already would rename it.
click 540 272
keys a
xdotool type --delay 120 hgx
shot add
keys Escape

click 540 272
keys ctrl+i
shot facts
keys Escape

hold 1300 246 -38 3
shot drag
release

hold 930 246 6 18
shot snap
release

click 700 246
hold 820 430 12 -8
shot connect
release

at 700 246
xdotool click --repeat 2 --delay 60 1
sleep 3
at 1500 900
shot detail
keys alt+Left
sleep 2

at 540 272
xdotool click --repeat 2 --delay 60 1
sleep 3
at 1500 900
shot ego
keys alt+Left
sleep 2

keys ctrl+slash
shot keys
keys Escape
