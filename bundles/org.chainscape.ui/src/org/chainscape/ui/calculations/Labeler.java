package org.chainscape.ui.calculations;

import java.util.EnumMap;
import java.util.Map;

import org.chainscape.calculation.Verdict;
import org.chainscape.model.chain.Calculation;
import org.chainscape.model.chain.CalculationInput;
import org.chainscape.ui.Icon;
import org.chainscape.ui.UiTexts;
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
import org.eclipse.swt.graphics.RGB;

/** Texts, icons and colours of the cells of the table. Colours repeat what words and icons say, never more. */
final class Labeler extends StyledCellLabelProvider {

	private static final RGB INK = new RGB(0x1f, 0x2a, 0x3d);
	private static final RGB QUIET = new RGB(0x5b, 0x6a, 0x80);
	private static final RGB CHANGED = new RGB(0x24, 0x55, 0x97);
	private static final RGB CHANGED_PAPER = new RGB(0xee, 0xf4, 0xfc);
	private static final RGB ASSUMED = new RGB(0x8a, 0x55, 0x06);
	private static final RGB ASSUMED_PAPER = new RGB(0xfe, 0xf6, 0xe4);
	private static final Map<Verdict, RGB> VERDICTS = new EnumMap<>(Map.of(Verdict.EXACT, new RGB(0x1f, 0x70, 0x52),
		Verdict.WITHIN_ROUNDING, new RGB(0x2c, 0x5a, 0x9c), Verdict.FAILS, new RGB(0xa8, 0x3e, 0x28), Verdict.DERIVED, QUIET,
		Verdict.IMPOSSIBLE, new RGB(0x6a, 0x4c, 0x8c)));

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

	private Color color(RGB rgb) {
		return resources.create(ColorDescriptor.createFrom(rgb));
	}

	private Font bold() {
		return resources.create(FontDescriptor.createFrom(JFaceResources.getDialogFont()).setStyle(SWT.BOLD));
	}
}
