package org.chainscape.ui.search;

import java.util.List;

import org.chainscape.diagram.icon.Icons;
import org.chainscape.model.search.Span;
import org.chainscape.model.text.Labels;
import org.chainscape.ui.UiTexts;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.graphics.TextStyle;

/** The tree of results: headings, results, and their lines. */
final class HitTree implements ITreeContentProvider {

	@Override
	public Object[] getElements(Object input) {
		return ((List<?>) input).toArray();
	}

	@Override
	public Object[] getChildren(Object parent) {
		return parent instanceof Grouping.Group group ? group.shown().toArray() : new Object[0];
	}

	@Override
	public Object getParent(Object element) {
		return null;
	}

	@Override
	public boolean hasChildren(Object element) {
		return element instanceof Grouping.Group;
	}

	/** A result: the element, then which of its texts fits, with what fits marked. */
	static final class Labeler extends StyledCellLabelProvider {

		private static final int BEFORE = 24;
		private static final int LONGEST = 120;

		private final StyledString.Styler mark = new StyledString.Styler() {
			@Override
			public void applyStyles(TextStyle style) {
				style.background = JFaceResources.getColorRegistry().get("org.eclipse.search.ui.match.highlight");
				style.font = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
			}
		};

		@Override
		public void update(ViewerCell cell) {
			StyledString text = new StyledString();
			if (cell.getElement() instanceof Grouping.Group group) {
				text.append(group.label()).append("  " + group.hits().size(), StyledString.COUNTER_STYLER);
				cell.setImage(Icons.image("folder"));
			} else if (cell.getElement() instanceof Hit hit) {
				cell.setImage(Icons.image(hit.type()));
				line(hit, text);
			}
			cell.setText(text.getString());
			cell.setStyleRanges(text.getStyleRanges());
			super.update(cell);
		}

		private void line(Hit hit, StyledString text) {
			if (hit.text().equals(hit.name())) {
				excerpt(hit, text);
			} else {
				text.append(hit.name());
			}
			text.append("   " + Labels.of(hit.type(), UiTexts.language()), StyledString.QUALIFIER_STYLER);
			if (!hit.text().equals(hit.name())) {
				text.append(hit.what().isEmpty() ? "   " : "   " + hit.what() + SearchTexts.get("colon"), StyledString.QUALIFIER_STYLER);
				excerpt(hit, text);
			}
		}

		/** A long text from shortly before what fits. */
		private void excerpt(Hit hit, StyledString text) {
			String whole = hit.text().replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
			int first = hit.spans().isEmpty() ? 0 : hit.spans().get(0).start();
			int from = first > LONGEST / 2 ? first - BEFORE : 0;
			int to = Math.min(whole.length(), from + LONGEST);
			text.append(from > 0 ? "…" : "");
			int offset = text.length() - from;
			text.append(whole.substring(from, to));
			for (Span span : hit.spans()) {
				if (span.start() >= from && span.end() <= to) {
					text.setStyle(span.start() + offset, span.end() - span.start(), mark);
				}
			}
			text.append(to < whole.length() ? "…" : "");
		}
	}
}
