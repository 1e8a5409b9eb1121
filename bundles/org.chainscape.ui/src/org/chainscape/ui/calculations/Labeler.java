package org.chainscape.ui.calculations;

import java.util.EnumMap;
import java.util.Map;

import org.chainscape.calculation.Verdict;
import org.chainscape.model.chain.Calculation;
import org.chainscape.model.chain.CalculationInput;
import org.chainscape.ui.Icon;
import org.chainscape.ui.UiTexts;
import org.chainscape.ui.appearance.Tone;
import org.eclipse.jface.resource.ColorDescriptor;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;

/** Texts, icons and colours of the cells of the table. Colours repeat what words and icons say, never more. */
final class Labeler extends StyledCellLabelProvider {

	private static final Tone INK = Tone.of(0x1f2a3d, 0xe6e9ef);
	private static final Tone QUIET = Tone.of(0x5b6a80, 0xa9b4c4);
	private static final Tone CHANGED = Tone.of(0x245597, 0x8fb8f0);
	private static final Tone CHANGED_PAPER = Tone.of(0xeef4fc, 0x22344d);
	private static final Tone ASSUMED = Tone.of(0x8a5506, 0xe8b45a);
	private static final Tone ASSUMED_PAPER = Tone.of(0xfef6e4, 0x45381c);
	private static final Map<Verdict, Tone> VERDICTS = new EnumMap<>(Map.of(Verdict.EXACT, Tone.of(0x1f7052, 0x6fc7a2),
		Verdict.WITHIN_ROUNDING, Tone.of(0x2c5a9c, 0x86b0ea), Verdict.FAILS, Tone.of(0xa83e28, 0xf08a72), Verdict.DERIVED, QUIET,
		Verdict.IMPOSSIBLE, Tone.of(0x6a4c8c, 0xbfa0de)));

	private final Content content;
	private final ResourceManager resources;

	Labeler(Content content, ResourceManager resources) {
		this.content = content;
		this.resources = resources;
	}

	@Override
	public void update(ViewerCell cell) {
		Column column = Column.values()[cell.getColumnIndex()];
		cell.setFont(null);
		cell.setBackground(null);
		cell.setImage(null);
		cell.setStyleRanges(null);
		if (cell.getElement() instanceof Query.Group group) {
			cell.setForeground(color(INK));
			cell.setText(column == Column.NAME ? name(group) + "  " + content.size(group) : "");
			cell.setFont(bold());
			cell.setImage(column == Column.NAME ? image(group.verdict() == null ? Icon.SOURCE : icon(group.verdict())) : null);
		} else {
			content.sheet().line(cell.getElement()).ifPresent(line -> update(cell, column, line));
		}
		super.update(cell);
	}

	private void update(ViewerCell cell, Column column, Line line) {
		boolean input = line.verdict() == null;
		cell.setText(line.cell(column));
		cell.setForeground(color(input || column == Column.ORIGIN ? QUIET : INK));
		if (line.state() == Line.State.ASSUMED || line.state() == Line.State.CHANGED) {
			cell.setBackground(color(line.state() == Line.State.ASSUMED ? ASSUMED_PAPER : CHANGED_PAPER));
		}
		switch (column) {
			case NAME -> name(cell, line);
			case VALUE -> value(cell, line);
			case VERDICT -> verdict(cell, line);
			default -> {
			}
		}
	}

	private void name(ViewerCell cell, Line line) {
		StyledString text = new StyledString(line.cell(Column.NAME));
		if (!line.handle().isBlank()) {
			text.append("  " + line.handle(), StyledString.QUALIFIER_STYLER);
		}
		cell.setText(text.getString());
		cell.setStyleRanges(text.getStyleRanges());
		cell.setImage(image(kind(line)));
	}

	private void value(ViewerCell cell, Line line) {
		if (line.state() == Line.State.ASSUMED) {
			cell.setForeground(color(ASSUMED));
			cell.setFont(bold());
		} else if (line.state() == Line.State.CHANGED) {
			cell.setForeground(color(CHANGED));
			cell.setFont(bold());
		}
	}

	private void verdict(ViewerCell cell, Line line) {
		switch (line.state()) {
			case ASSUMED -> {
				cell.setImage(image(Icon.ASSUMED));
				cell.setForeground(color(ASSUMED));
			}
			case CHANGED -> {
				cell.setImage(image(Icon.CHANGED));
				cell.setForeground(color(CHANGED));
			}
			case FOLLOWS -> cell.setImage(image(Icon.FOLLOWS));
			case PLAIN -> {
				if (line.verdict() != null) {
					cell.setImage(image(icon(line.verdict())));
					cell.setForeground(color(VERDICTS.get(line.verdict())));
				}
			}
		}
	}

	private static Icon kind(Line line) {
		if (line.element() instanceof Calculation) {
			return Icon.CALCULATIONS;
		}
		CalculationInput input = (CalculationInput) line.element();
		if (line.leads() != null) {
			return Icon.RESULT;
		}
		return input.getObservation() != null ? Icon.OBSERVED : input.getConstant() != null ? Icon.CONSTANT : Icon.COUNTED;
	}

	/** {@return the name of a group} */
	static String name(Query.Group group) {
		if (group.verdict() != null) {
			return UiTexts.text("calc.verdict." + group.verdict().name());
		}
		return group.report().isEmpty() ? UiTexts.text("calc.group.none") : group.report();
	}

	/** {@return the icon of a verdict} */
	static Icon icon(Verdict verdict) {
		return Icon.valueOf(verdict.name());
	}

	@Override
	public String getToolTipText(Object element) {
		if (element instanceof Query.Group group) {
			return group.verdict() == null ? null : UiTexts.text("calc.verdict." + group.verdict().name() + ".what");
		}
		return content.sheet().line(element).map(Line::reason).filter(reason -> !reason.isBlank()).orElse(null);
	}

	@Override
	public int getToolTipDisplayDelayTime(Object element) {
		return 400;
	}

	private Image image(Icon icon) {
		return resources.create(icon.descriptor());
	}

	private Color color(Tone tone) {
		return resources.create(ColorDescriptor.createFrom(tone.now()));
	}

	private Font bold() {
		return resources.create(FontDescriptor.createFrom(JFaceResources.getDialogFont()).setStyle(SWT.BOLD));
	}
}
