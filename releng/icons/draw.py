#!/usr/bin/env python3
"""Draws the icons of the editor: one quiet style, 16 x 16 units, SVG. Run it from anywhere; it writes into the diagram bundle."""
import pathlib

OUT = pathlib.Path(__file__).resolve().parents[2] / 'bundles/org.chainscape.diagram/icons'
INK, BLUE, GREEN, AMBER, RED, SLATE, VIOLET = '#475569', '#3a6fb8', '#2f8f6b', '#c07a16', '#d04545', '#8290a8', '#7c6bb5'
TINT = {BLUE: '#e3edfa', GREEN: '#e2f3ec', AMBER: '#fdf0d8', RED: '#fbe4e4', SLATE: '#eef1f6', VIOLET: '#ece9f7', INK: '#f1f5f9'}


def box(x, y, w, h, r, color, fill=None, width=1.2):
    return f'<rect x="{x}" y="{y}" width="{w}" height="{h}" rx="{r}" fill="{fill or TINT[color]}" stroke="{color}" stroke-width="{width}"/>'


def line(d, color, width=1.2, dash=''):
    dash = f' stroke-dasharray="{dash}"' if dash else ''
    return f'<path d="{d}" fill="none" stroke="{color}" stroke-width="{width}" stroke-linecap="round" stroke-linejoin="round"{dash}/>'


def dot(x, y, r, color, fill=None):
    return f'<circle cx="{x}" cy="{y}" r="{r}" fill="{fill or color}" stroke="{color}" stroke-width="1.1"/>'


def solid(d, color):
    return f'<path d="{d}" fill="{color}"/>'


def chip(color, inner):
    """A chip with pins and something on it."""
    pins = ''.join(line(f'M{p} 1.6V14.4', color, 1) + line(f'M1.6 {p}H14.4', color, 1) for p in (5.5, 8, 10.5))
    return pins + box(3.5, 3.5, 9, 9, 1.4, color) + inner


def arrow(color, dash='', head='M14 8 L10 5.6 V10.4 Z', body='M2 8H10.5', extra=''):
    return line(body, color, 1.5, dash) + (solid(head, color) if head else '') + extra


LETTER = {  # strokes of small capital letters inside a chip
    'C': 'M9.8 6.6A2.2 2.2 0 1 0 9.8 9.4', 'G': 'M9.8 6.5A2.2 2.2 0 1 0 10 8.9V8.2H8.4', 'F': 'M6.6 10.2V5.9H9.8M6.6 8H9.2',
    'A': 'M6 10.2L8 5.8L10 10.2M6.8 8.8H9.2'}

ICONS = {
    'stage': box(1.6, 2, 3.7, 12, 1, BLUE) + box(6.2, 2, 3.7, 12, 1, GREEN) + box(10.8, 2, 3.7, 12, 1, AMBER),
    'segment': box(1.6, 3.2, 12.8, 9.6, 1.8, BLUE, '#ffffff') + solid('M1.6 5a1.8 1.8 0 0 1 1.8-1.8V12.8A1.8 1.8 0 0 1 1.6 11Z', BLUE)
    + line('M5.6 6.4H11M5.6 9.4H9', INK, 1.1),
    'company': box(1.2, 4.6, 13.6, 6.8, 3.4, SLATE, '#f8fafc') + dot(4.7, 8, 1.3, RED) + line('M7.6 8H12', INK, 1.2),
    'product': line('M8 1.8L14 4.8V11.2L8 14.2L2 11.2V4.8Z', GREEN) + line('M2 4.8L8 7.8L14 4.8M8 7.8V14.2', GREEN, 1),
    'technology': dot(8, 8, 2.1, VIOLET, TINT[VIOLET]) + line('M8 1.6V4M8 12V14.4M1.6 8H4M12 8H14.4M3.5 3.5L5.2 5.2M10.8 10.8L12.5 12.5M12.5 3.5L10.8 5.2M5.2 10.8L3.5 12.5', VIOLET, 1.3),
    'cpu': chip(BLUE, line(LETTER['C'], BLUE)), 'gpu': chip(GREEN, line(LETTER['G'], GREEN)),
    'fpga': chip(AMBER, line(LETTER['F'], AMBER)), 'asic': chip(VIOLET, line(LETTER['A'], VIOLET)), 'chip': chip(SLATE, ''),
    'chipletpackaging': box(1.6, 1.6, 12.8, 12.8, 1.6, BLUE, '#ffffff') + box(3.6, 3.6, 3.6, 3.6, .6, BLUE) + box(8.8, 3.6, 3.6, 3.6, .6, BLUE)
    + box(3.6, 8.8, 3.6, 3.6, .6, BLUE) + box(8.8, 8.8, 3.6, 3.6, .6, GREEN),
    'computeinmemory': box(2, 2, 12, 12, 1.4, VIOLET, '#ffffff') + line('M2 6H14M2 10H14M6 2V14M10 2V14', VIOLET, .9) + dot(8, 8, 1.3, VIOLET),
    'opticalmodule': box(1.6, 5, 8.4, 6, 1.2, BLUE) + line('M10 7H12M10 9H12M12.6 8C14 8 13.4 11.6 14.8 11.6', BLUE) + dot(4.6, 8, 1, AMBER),
    'opticalchip': chip(BLUE, dot(8, 8, 1.5, AMBER)), 'opticalcomponent': box(2, 6, 12, 4, 2, BLUE) + dot(8, 8, 1, AMBER),
    'server': box(2, 2, 12, 3.4, .9, BLUE) + box(2, 6.3, 12, 3.4, .9, BLUE) + box(2, 10.6, 12, 3.4, .9, BLUE)
    + dot(4.4, 3.7, .5, GREEN) + dot(4.4, 8, .5, GREEN) + dot(4.4, 12.3, .5, GREEN) + line('M7.5 3.7H12M7.5 8H12M7.5 12.3H12', SLATE, .9),
    'networkswitch': box(1.6, 5.2, 12.8, 5.6, 1.2, SLATE) + line('M4 8H7M5.8 6.8L7 8L5.8 9.2M12 8H9M10.2 6.8L9 8L10.2 9.2', INK, 1),
    'datacenter': line('M2 14V5.4L8 2L14 5.4V14Z', BLUE) + line('M4.8 14V8H7.2V14M8.8 14V8H11.2V14', BLUE, 1),
    'cooling': line('M8 1.6V14.4M2.4 4.8L13.6 11.2M13.6 4.8L2.4 11.2M6.4 2.6L8 4L9.6 2.6M6.4 13.4L8 12L9.6 13.4', '#3a8fb8', 1.2),
    'framework': line('M8 1.8L14.2 5L8 8.2L1.8 5Z', GREEN) + line('M1.8 8L8 11.2L14.2 8M1.8 11L8 14.2L14.2 11', GREEN),
    'foundationmodel': ''.join(line(f'M3.4 {a}L12.6 {b}', SLATE, .7) for a in (4, 8, 12) for b in (5.6, 10.4))
    + ''.join(dot(3.4, y, 1.4, GREEN, TINT[GREEN]) for y in (4, 8, 12)) + ''.join(dot(12.6, y, 1.4, GREEN, TINT[GREEN]) for y in (5.6, 10.4)),
    'dataset': '<ellipse cx="8" cy="4" rx="5.4" ry="2.2" fill="%s" stroke="%s" stroke-width="1.2"/>' % (TINT[GREEN], GREEN)
    + line('M2.6 4V12C2.6 13.2 5 14.2 8 14.2S13.4 13.2 13.4 12V4M2.6 8C2.6 9.2 5 10.2 8 10.2S13.4 9.2 13.4 8', GREEN),
    'dataservice': '<ellipse cx="6.4" cy="3.8" rx="4.4" ry="1.9" fill="%s" stroke="%s" stroke-width="1.2"/>' % (TINT[GREEN], GREEN)
    + line('M2 3.8V11C2 12 4 12.9 6.4 12.9M10.8 3.8V6M2 7.4C2 8.4 4 9.2 6.4 9.2', GREEN) + dot(11.2, 11, 2.8, GREEN, TINT[GREEN]) + line('M10 11L11 12L12.5 10', GREEN, 1.1),
    'maasplatform': line('M4.6 12.4A3 3 0 0 1 4.4 6.4A4 4 0 0 1 12 7A2.8 2.8 0 0 1 11.6 12.4Z', BLUE) + line('M8 11V7.8M6.6 9L8 7.6L9.4 9', BLUE, 1.1),
    'application': box(1.8, 2.6, 12.4, 10.8, 1.4, AMBER, '#ffffff') + line('M1.8 5.6H14.2', AMBER) + dot(3.8, 4.1, .4, AMBER) + dot(5.6, 4.1, .4, AMBER) + line('M6.6 8L10 9.6L6.6 11.2Z', AMBER, 1),
    'scenario': line('M8 14.2C4.6 10.6 3.2 8.6 3.2 6.4A4.8 4.8 0 0 1 12.8 6.4C12.8 8.6 11.4 10.6 8 14.2Z', AMBER) + dot(8, 6.4, 1.6, AMBER, TINT[AMBER]),
    'processstep': line('M2 4H10L14 8L10 12H2L5 8Z', AMBER), 'note': line('M2.4 2.4H13.6V10L10 13.6H2.4Z', AMBER) + line('M13.6 10H10V13.6M5 5.6H11M5 8.2H9', AMBER, 1),
    'supply': arrow(INK), 'competition': arrow(RED, head='', body='M4.6 8H11.4', extra=solid('M14.4 8L10.8 5.8V10.2Z', RED) + solid('M1.6 8L5.2 5.8V10.2Z', RED)),
    'partnership': arrow(GREEN, head='', body='M4 8H12', extra=dot(3.2, 8, 1.6, GREEN, '#ffffff') + dot(12.8, 8, 1.6, GREEN, '#ffffff')),
    'ownership': arrow(VIOLET, body='M5 8H10.5', extra=solid('M1.4 8L3.8 6L6.2 8L3.8 10Z', VIOLET)),
    'investment': arrow(AMBER, body='M5.6 8H10.5', extra=dot(3.8, 8, 2, AMBER, TINT[AMBER]) + line('M3.8 7V9', AMBER, .9)),
    'adoption': arrow(BLUE, head='', extra=line('M10.4 5.4L13.6 8L10.4 10.6', BLUE, 1.4), body='M2 8H13.2'),
    'lineage': arrow(GREEN, head='M13.6 11.4L9.8 9.6V13.2Z', body='M3.4 4V8.4A3 3 0 0 0 6.4 11.4H10', extra=dot(3.4, 3.4, 1.5, GREEN, TINT[GREEN])),
    'substitution': line('M3 6A5.4 5.4 0 0 1 13 6M13 10A5.4 5.4 0 0 1 3 10', RED, 1.4) + solid('M14.6 7.6L11.2 7L13.8 4.4Z', RED) + solid('M1.4 8.4L4.8 9L2.2 11.6Z', RED),
    'composition': arrow(INK, head='', body='M7 8H14', extra=line('M2 8L4.5 5.8L7 8L4.5 10.2Z', INK)),
    'evolution': arrow(INK, '2.4 2'), 'dependency': arrow(VIOLET, '1.2 2.2'),
    'influence': arrow(AMBER, head='M14.2 5.6L10 6.2L12.6 9.4Z', body='M2 12C6 12 8.6 10.6 11.4 7.8'),
    'chaindocument': line('M3 1.8H10L13 4.8V14.2H3Z', INK) + line('M10 1.8V4.8H13', INK) + box(4.8, 7, 2.4, 5, .5, BLUE) + box(8.6, 7, 2.4, 5, .5, GREEN),
    'industrychain': box(1.4, 5.6, 5.2, 4.8, 2.4, BLUE) + box(9.4, 5.6, 5.2, 4.8, 2.4, GREEN) + line('M5.4 8H10.6', INK, 1.4),
    'perspective': line('M1.6 8C4 4.4 12 4.4 14.4 8C12 11.6 4 11.6 1.6 8Z', BLUE) + dot(8, 8, 1.9, BLUE),
    'diagram': box(1.6, 2.4, 12.8, 11.2, 1.4, INK, '#ffffff') + box(3.4, 4.6, 3.4, 2.8, .5, BLUE) + box(9.2, 8.6, 3.4, 2.8, .5, GREEN) + line('M6.8 6H10.9V8.6', INK, 1),
    'participation': box(1.2, 4.6, 13.6, 6.8, 3.4, SLATE, '#f8fafc') + dot(4.7, 8, 1.3, RED) + line('M7.6 8H12', INK, 1.2),
    'security': box(1.6, 3.6, 12.8, 8.8, 1.4, SLATE, '#ffffff') + line('M4 10L6.4 7.6L8.6 9.2L12 5.8', RED, 1.3),
    'observation': line('M2.4 13.6V9M6.2 13.6V5M10 13.6V7.4M13.6 13.6V2.6', BLUE, 1.9), 'citation': line('M3 11.6V7.4A3 3 0 0 1 6 4.4M9.4 11.6V7.4A3 3 0 0 1 12.4 4.4M3 8.4H6V11.6H3M9.4 8.4H12.4V11.6H9.4', SLATE),
    'report': line('M3 1.8H10L13 4.8V14.2H3Z', INK) + line('M5.2 6.6H10.8M5.2 9H10.8M5.2 11.4H8.8', SLATE, 1), 'property': line('M2.6 5.2H13.4M2.6 10.8H13.4', SLATE) + dot(6, 5.2, 1.6, BLUE, '#ffffff') + dot(10, 10.8, 1.6, BLUE, '#ffffff'),
    'calculation': box(2.8, 1.8, 10.4, 12.4, 1.4, SLATE, '#ffffff') + line('M5 4.8H11M5.2 8H6.2M9.8 8H10.8M5.2 11.2H6.2M9.8 11.2H10.8', INK, 1.2),
    'recordedfinding': line('M8 2L14.4 13.4H1.6Z', AMBER) + line('M8 6.4V9.6M8 11.6V11.7', AMBER, 1.3), 'event': box(2, 3, 12, 11, 1.4, SLATE, '#ffffff') + line('M2 6.4H14M5.4 1.8V4M10.6 1.8V4', INK),
    'risk': line('M8 1.8L13.6 4V8C13.6 11 11.2 13.2 8 14.4C4.8 13.2 2.4 11 2.4 8V4Z', RED), 'element': dot(8, 8, 3.4, SLATE, TINT[SLATE]), 'folder': line('M1.8 12.8V3.8H6.4L8 5.6H14.2V12.8Z', SLATE),
    'new-diagram': box(1.6, 2.4, 10.4, 9.6, 1.4, INK, '#ffffff') + box(3.4, 4.6, 3, 2.4, .5, BLUE) + line('M12 10V15M9.5 12.5H14.5', GREEN, 1.6),
    'layout': box(1.6, 2, 4.4, 3.4, .7, BLUE) + box(1.6, 10.6, 4.4, 3.4, .7, BLUE) + box(10, 6.3, 4.4, 3.4, .7, GREEN) + line('M6 3.7H8V12.3H6M8 8H10', INK, 1),
    'export': line('M3 9V13.6H13V9', INK, 1.3) + line('M8 2.2V10M5.2 4.8L8 2L10.8 4.8', BLUE, 1.4), 'pin': line('M6 2.4H10L9.4 7L12 9.4H4L6.6 7Z', AMBER) + line('M8 9.4V14', AMBER),
    'fit': line('M2.4 5.4V2.4H5.4M10.6 2.4H13.6V5.4M13.6 10.6V13.6H10.6M5.4 13.6H2.4V10.6', INK, 1.3) + box(5, 5.6, 6, 4.8, .7, BLUE),
    'rename': line('M3 13L3.6 10L11 2.6L13.4 5L6 12.4Z', INK) + line('M9.4 4.2L11.8 6.6', INK, 1),
}

if __name__ == '__main__':
    OUT.mkdir(parents=True, exist_ok=True)
    for name, body in ICONS.items():
        svg = f'<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 16 16">{body}</svg>\n'
        (OUT / f'{name}.svg').write_text(svg, encoding='utf-8')
