package org.chainscape.ui.citations;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.chainscape.analysis.sources.SourceAge;
import org.chainscape.analysis.sources.SourceEntry;
import org.chainscape.model.chain.Source;
import org.chainscape.model.search.ElementSearch;
import org.chainscape.model.search.Match;
import org.chainscape.model.text.Labels;
import org.chainscape.ui.Icon;
import org.chainscape.ui.UiTexts;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;

/** The list of sources. A click on a head sorts. */
final class SourceTable {

	private static final int MOST_FOUND = 2_000;
	/** Pixels a column has at least for each part of the width. */
	private static final int LEAST = 6;
	private static final int MARGIN = 12;
	/** What the icon takes, too. */
	private static final int BESIDE = MARGIN + 20;

	private final TableViewer viewer;
	private final Image icon;
	private List<SourceEntry> all = List.of();
	private ElementSearch search;
	private String typed = "";
	private Comparator<SourceEntry> order;
	private int sorted = -1;
	private boolean descending;

	SourceTable(Composite parent, Runnable chosen) {
		Composite pane = new Composite(parent, SWT.NONE);
		TableColumnLayout layout = new TableColumnLayout();
		pane.setLayout(layout);
		viewer = new TableViewer(pane, SWT.FULL_SELECTION | SWT.SINGLE);
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		ColumnViewerToolTipSupport.enableFor(viewer);
		icon = new LocalResourceManager(JFaceResources.getResources(), pane).create(Icon.SOURCE.descriptor());
		column(layout, "column.source", 34, entry -> Labels.name(entry.source(), UiTexts.language()),
			Comparator.comparing(entry -> Labels.name(entry.source(), UiTexts.language())));
		column(layout, "column.publisher", 20, entry -> words(entry.source().getPublisher()),
			Comparator.comparing(entry -> words(entry.source().getPublisher())));
		column(layout, "column.date", 13, SourceTable::date, Comparator.comparing(SourceTable::date));
		column(layout, "column.kind", 11, entry -> Labels.of(entry.source().eClass(), UiTexts.language()),
			Comparator.comparing(entry -> entry.source().eClass().getName()));
		column(layout, "column.uses", 9, entry -> String.format("%,d", entry.uses().size()), Comparator.comparing(entry -> entry.uses().size()));
		column(layout, "column.facts", 9, entry -> String.format("%,d", entry.facts()), Comparator.comparing(SourceEntry::facts));
		column(layout, "column.age", 10, entry -> CitationTexts.get("age." + entry.age().name().toLowerCase(Locale.ROOT)),
			Comparator.comparing(SourceEntry::age));
		viewer.addSelectionChangedListener(event -> chosen.run());
	}

	private int textWidth(String text) {
		GC gc = new GC(viewer.getTable());
		int width = gc.textExtent(text).x;
		gc.dispose();
		return width;
	}

	private static String words(String text) {
		return Objects.toString(text, "");
	}

	private static String date(SourceEntry entry) {
		return entry.date() == null ? words(entry.source().getDateText()) : entry.date().toString();
	}

	private void column(TableColumnLayout layout, String title, int weight, Function<SourceEntry, String> text,
			Comparator<SourceEntry> comparator) {
		boolean number = "column.uses".equals(title) || "column.facts".equals(title);
		TableViewerColumn column = new TableViewerColumn(viewer, number ? SWT.TRAIL : SWT.LEAD);
		column.getColumn().setText(CitationTexts.get(title));
		column.getColumn().setToolTipText(CitationTexts.get(title + ".tip"));
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, weight * LEAST));
		int index = viewer.getTable().indexOf(column.getColumn());
		column.getColumn().addListener(SWT.Selection, event -> sort(index, comparator));
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return text.apply((SourceEntry) element);
			}

			@Override
			public Image getImage(Object element) {
				return index == 0 ? icon : null;
			}

			@Override
			public String getToolTipText(Object element) {
				return column.getColumn().getWidth() < textWidth(getText(element)) + (index == 0 ? BESIDE : MARGIN) ? getText(element) : null;
			}

			@Override
			public Color getForeground(Object element) {
				boolean stale = "column.age".equals(title) && ((SourceEntry) element).age() == SourceAge.STALE;
				boolean quiet = ((SourceEntry) element).uses().isEmpty();
				return stale ? JFaceResources.getColorRegistry().get(org.eclipse.jface.preference.JFacePreferences.ERROR_COLOR)
					: quiet ? viewer.getTable().getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND) : null;
			}
		});
	}

	/** A click sorts upwards, the next one downwards, the third one as in the document. Numbers begin with the largest. */
	private void sort(int index, Comparator<SourceEntry> comparator) {
		boolean numbers = index == 4 || index == 5;
		if (sorted != index) {
			sorted = index;
			descending = numbers;
		} else if (descending == numbers) {
			descending = !descending;
		} else {
			sorted = -1;
		}
		order = sorted < 0 ? null : descending ? comparator.reversed() : comparator;
		viewer.getTable().setSortColumn(sorted < 0 ? null : viewer.getTable().getColumn(index));
		viewer.getTable().setSortDirection(sorted < 0 ? SWT.NONE : descending ? SWT.DOWN : SWT.UP);
		fill();
	}

	/**
	 * Shows sources.
	 *
	 * @param found finds sources by their names; {@code null} if there are none
	 */
	void show(List<SourceEntry> entries, ElementSearch found) {
		all = entries;
		search = found;
		fill();
	}

	void search(String text) {
		typed = text;
		fill();
	}

	private void fill() {
		Source kept = selected() == null ? null : selected().source();
		List<SourceEntry> shown = order == null ? fitting() : fitting().stream().sorted(order).toList();
		viewer.setInput(shown);
		SourceEntry again = shown.stream().filter(entry -> entry.source() == kept).findFirst()
			.orElse(typed.isBlank() || shown.isEmpty() ? null : shown.get(0));
		viewer.setSelection(again == null ? StructuredSelection.EMPTY : new StructuredSelection(again));
	}

	private List<SourceEntry> fitting() {
		if (typed.isBlank() || search == null) {
			return all;
		}
		Set<Object> named = search.find(typed, Source.class::isInstance, MOST_FOUND).stream().map(Match::element).collect(Collectors.toSet());
		String word = typed.strip().toLowerCase(Locale.ROOT);
		return all.stream().filter(entry -> named.contains(entry.source())
			|| words(entry.source().getPublisher()).toLowerCase(Locale.ROOT).contains(word) || date(entry).contains(word)).toList();
	}

	/** {@return the source that is chosen; {@code null} for none} */
	SourceEntry selected() {
		return (SourceEntry) viewer.getStructuredSelection().getFirstElement();
	}

	void select(Source source) {
		all.stream().filter(entry -> entry.source() == source).findFirst()
			.ifPresent(entry -> viewer.setSelection(new StructuredSelection(entry), true));
	}

	TableViewer viewer() {
		return viewer;
	}
}
