package org.chainscape.ui.citations;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chainscape.analysis.sources.Citing;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.text.Labels;
import org.chainscape.ui.UiTexts;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;

/** What is stated, by class, with the places that state it. Lines are made when they are seen. */
final class UseTree {

	private static final int FEW = 60;
	private static final Pattern NUMBERED = Pattern.compile("[0-9IVX一二三四五六七八九十]+([.．、-].*)?$");

	private final TreeViewer viewer;

	/** All of a class. */
	private record Group(EClass type, List<Line> lines) {
	}

	/**
	 * A line.
	 *
	 * @param element what is stated
	 * @param citation where; {@code null} for nowhere
	 * @param original whether the cited place takes it from the source
	 */
	record Line(Element element, Citation citation, boolean original) {
	}

	UseTree(Composite parent) {
		Composite pane = new Composite(parent, SWT.NONE);
		TreeColumnLayout layout = new TreeColumnLayout();
		pane.setLayout(layout);
		viewer = new TreeViewer(pane, SWT.FULL_SELECTION | SWT.MULTI | SWT.VIRTUAL);
		viewer.getTree().setHeaderVisible(true);
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(new Nodes());
		Font bold = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
		column(layout, "column.stated", 58, new ColumnLabelProvider() {
			@Override
			public String getText(Object node) {
				return node instanceof Group group ? CitationTexts.get("group", Labels.of(group.type(), UiTexts.language()), String.valueOf(
					group.lines().size())) : text(((Line) node).element());
			}

			@Override
			public Font getFont(Object node) {
				return node instanceof Group ? bold : null;
			}
		});
		column(layout, "column.place", 42, ColumnLabelProvider.createTextProvider(node -> node instanceof Line line ? place(line) : ""));
	}

	private void column(TreeColumnLayout layout, String title, int weight, ColumnLabelProvider labels) {
		TreeViewerColumn column = new TreeViewerColumn(viewer, SWT.LEAD);
		column.getColumn().setText(CitationTexts.get(title));
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 90));
		column.setLabelProvider(labels);
	}

	/** {@return an element in words; of a number also what it is of} */
	static String text(Element element) {
		String own = Labels.name(element, UiTexts.language());
		if (!(element instanceof Observation fact) || element.eContainer() == null) {
			return own;
		}
		String property = fact.getProperty() == null ? "" : Labels.name(fact.getProperty(), UiTexts.language());
		String value = fact.getPrinted() != null && !fact.getPrinted().isBlank() ? fact.getPrinted()
			: fact.getValue() != null ? fact.getValue().toPlainString() + Objects.toString(fact.getUnit(), "")
				: Objects.toString(fact.getText(), "");
		return Stream.of(Labels.name(element.eContainer(), UiTexts.language()), property, value).filter(word -> !word.isBlank())
			.collect(Collectors.joining(" · "));
	}

	/** {@return where a citation stands, as it is printed} */
	static String place(Citation citation) {
		return Stream.of(section(citation),
			Objects.toString(citation.getLocator(), ""),
			citation.getPage() == null ? "" : CitationTexts.get("place.page", citation.getPage()),
			Objects.toString(citation.getLines(), ""), citation.getQuote() == null ? "" : '“' + citation.getQuote() + '”')
			.filter(word -> !word.isBlank()).collect(Collectors.joining("  "));
	}

	/** Sections have numbers, or are called something. */
	private static String section(Citation citation) {
		String section = citation.getSection();
		return section == null || section.isBlank() ? ""
			: CitationTexts.get(NUMBERED.matcher(section).lookingAt() ? "place.section" : "place.part", section);
	}

	private static String place(Line line) {
		String words = line.citation() == null ? "" : place(line.citation());
		return line.original() ? CitationTexts.get("place.original", Labels.name(line.citation().getSource(), UiTexts.language()), words) : words;
	}

	void show(List<Citing> uses) {
		fill(uses.stream().map(use -> new Line(use.element(), use.citation(), use.original())).toList());
	}

	void showUnsourced(List<Element> elements) {
		fill(elements.stream().map(element -> new Line(element, null, false)).toList());
	}

	private void fill(List<Line> lines) {
		Map<EClass, List<Line>> groups = new LinkedHashMap<>();
		lines.forEach(line -> groups.computeIfAbsent(line.element().eClass(), any -> new ArrayList<>()).add(line));
		Group[] all = groups.entrySet().stream().map(each -> new Group(each.getKey(), each.getValue())).toArray(Group[]::new);
		viewer.getTree().setRedraw(false);
		viewer.setInput(all);
		if (lines.size() <= FEW || all.length == 1) {
			viewer.expandToLevel(2);
		}
		viewer.getTree().setRedraw(true);
	}

	/** {@return the lines that are chosen} */
	List<Line> selected() {
		List<Line> lines = new ArrayList<>();
		viewer.getStructuredSelection().forEach(node -> {
			if (node instanceof Line line) {
				lines.add(line);
			}
		});
		return lines;
	}

	TreeViewer viewer() {
		return viewer;
	}

	/** The groups and their lines. */
	private static final class Nodes implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return (Object[]) input;
		}

		@Override
		public Object[] getChildren(Object parent) {
			return parent instanceof Group group ? group.lines().toArray() : new Object[0];
		}

		@Override
		public Object getParent(Object element) {
			return null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return element instanceof Group;
		}
	}
}
