#!/bin/sh
# Makes the pictures of the documentation: an exported figure and a window of the studio on a virtual display.
# Needs Xvfb, openbox, xdotool and ImageMagick; says so if one is missing.
set -eu
cd "$(dirname "$0")/../.."
for tool in Xvfb openbox xdotool import convert; do
  command -v "$tool" >/dev/null || { echo "make-images.sh: $tool is missing; install xvfb, openbox, xdotool and imagemagick" >&2; exit 2; }
done
out=$PWD/docs/images
work=$(mktemp -d)
trap 'kill $pids 2>/dev/null || true; rm -rf "$work"' EXIT
pids=

./chainscape new --template aigc -o "$work/warm.chain" >/dev/null
product=releng/org.chainscape.product/target/products/org.chainscape.ide/linux/gtk/x86_64/chainscape
(unset DISPLAY WAYLAND_DISPLAY; "$product/chainscape" demo --dir "$work/AIGC" >/dev/null)
"$product/chainscape" export "$work/AIGC/aigc.chain" --diagram 'AIGC 产业链全景' --format png --dpi 120 -o "$out/panorama.png"
"$product/chainscape" export "$work/AIGC/aigc.chain" --diagram 'GPT 系列演化' --format png --dpi 120 -o "$out/lineage.png"
"$product/chainscape" export "$work/AIGC/aigc.chain" --diagram '深度学习框架对比' --format png --dpi 120 -o "$out/matrix.png"

export DISPLAY=:97
Xvfb $DISPLAY -screen 0 1600x1000x24 >/dev/null 2>&1 &
pids="$pids $!"
sleep 2
openbox >/dev/null 2>&1 &
pids="$pids $!"
"$product/chainscape" ide --open "$work/AIGC" -data "$work/workspace" >/dev/null 2>&1 &
pids="$pids $!"
timeout 180 xdotool search --sync --onlyvisible --name 'aigc.chain' >/dev/null
sleep 20
# Aside with the mouse, so that no tool tip covers the figure.
xdotool mousemove 1400 990
sleep 2
import -window root "$out/studio.png"
# The report wizard, from the menu File (fifth from its end), with a figure of the report on its last page.
xdotool key alt+f
sleep 2
xdotool key Up Up Up Up Up Return
sleep 8
wizard=$(xdotool getactivewindow)
xdotool key alt+n
sleep 2
xdotool key alt+n
sleep 45
xdotool mousemove --window "$wizard" 100 170 click 1
for page in 2 3 4 5 6 7; do
  xdotool key Down
  sleep 1
done
sleep 4
import -window "$wizard" "$out/report-wizard.png"
# Few colours, small files.
for picture in studio report-wizard panorama lineage matrix; do
  convert "$out/$picture.png" -strip -dither None -colors 256 -define png:compression-level=9 "PNG8:$out/$picture.png"
done
