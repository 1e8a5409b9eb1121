package org.chainscape.ui.companies;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Domicile;
import org.chainscape.model.query.Libraries;
import org.chainscape.model.search.ElementSearch;
import org.chainscape.model.search.Match;
import org.chainscape.model.text.Labels;
import org.chainscape.model.ticker.CompanyListing;
import org.chainscape.model.ticker.Ticker;
import org.chainscape.ui.Icon;
import org.chainscape.ui.UiTexts;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ILazyContentProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** The list of companies. Lines are made when they are seen, so that thousands cost nothing. */
final class CompanyTable {

	private static final int MOST_FOUND = 2_000;

	private final TableViewer viewer;
	private final Image domestic;
	private final Image foreign;
	private ChainDocument document;
	private ElementSearch search;
	private List<Company> all = List.of();
	private List<Company> shown = List.of();
	private String typed = "";

	CompanyTable(Composite parent, Runnable chosen) {
		Composite pane = new Composite(parent, SWT.NONE);
		TableColumnLayout layout = new TableColumnLayout();
		pane.setLayout(layout);
		viewer = new TableViewer(pane, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION);
		viewer.getTable().setHeaderVisible(true);
		viewer.setUseHashlookup(true);
		LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), pane);
		domestic = resources.create(Icon.COMPANY.descriptor());
		foreign = resources.create(Icon.FOREIGN.descriptor());
		column(layout, "column.company", 34, company -> Labels.name(company, UiTexts.language()), true);
		column(layout, "column.ticker", 26, CompanyTable::tickers, false);
		column(layout, "column.listing", 18, CompanyTable::listing, false);
		column(layout, "column.where", 22, this::where, false);
		viewer.setContentProvider((ILazyContentProvider) index -> {
			if (index < shown.size()) {
				viewer.replace(shown.get(index), index);
			}
		});
		viewer.addSelectionChangedListener(event -> chosen.run());
	}

	private void column(TableColumnLayout layout, String title, int weight, Function<Company, String> text, boolean first) {
		TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEAD);
		column.getColumn().setText(CompaniesTexts.get(title));
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60));
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return text.apply((Company) element);
			}

			@Override
			public Image getImage(Object element) {
				return !first ? null : ((Company) element).getDomicile() == Domicile.FOREIGN ? foreign : domestic;
			}

			@Override
			public Color getForeground(Object element) {
				boolean quiet = Libraries.isAbsent((Company) element);
				return quiet ? viewer.getTable().getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND) : null;
			}
		});
	}

	/**
	 * Shows the companies of a document and its libraries.
	 *
	 * @param now the document; {@code null} for none
	 */
	void show(ChainDocument now) {
		document = now;
		search = null;
		all = now == null ? List.of() : Libraries.companies(now);
		if (now != null && !Libraries.of(now).problems().isEmpty()) {
			// Companies of a library that is not there are known only where they are used.
			all = Stream.concat(all.stream(), Libraries.involved(now).stream()).distinct().toList();
		}
		search(typed);
	}

	void search(String text) {
		typed = text;
		List<String> kept = selected().stream().map(Company::getId).toList();
		shown = text.isBlank() || document == null ? all : search().find(text, MOST_FOUND).stream()
			.map(Match::element).map(Company.class::cast).toList();
		viewer.getTable().setRedraw(false);
		viewer.setInput(shown);
		viewer.setItemCount(shown.size());
		int[] indices = IntStream.range(0, shown.size()).filter(i -> kept.contains(shown.get(i).getId())).toArray();
		viewer.getTable().setSelection(indices);
		if (indices.length == 0 && !text.isBlank() && !shown.isEmpty()) {
			viewer.getTable().setSelection(0);
		}
		viewer.getTable().setRedraw(true);
		viewer.getTable().notifyListeners(SWT.Selection, new Event());
	}

	private ElementSearch search() {
		if (search == null) {
			search = ElementSearch.ofCompanies(document);
		}
		return search;
	}

	void select(String id) {
		for (int i = 0; i < shown.size(); i++) {
			if (shown.get(i).getId() != null && shown.get(i).getId().equals(id)) {
				viewer.getTable().setSelection(i);
				viewer.getTable().showSelection();
				viewer.getTable().notifyListeners(SWT.Selection, new Event());
			}
		}
	}

	/** {@return the companies that are chosen} */
	List<Company> selected() {
		return Arrays.stream(viewer.getTable().getSelectionIndices()).filter(i -> i < shown.size()).mapToObj(shown::get).toList();
	}

	boolean isEmpty() {
		return shown.isEmpty();
	}

	int total() {
		return all.size();
	}

	int shared() {
		return (int) all.stream().filter(company -> Libraries.isForeign(company, document)).count();
	}

	private static String tickers(Company company) {
		return company.getSecurities().stream().map(Ticker::text).collect(Collectors.joining(" / "));
	}

	private static String listing(Company company) {
		String text = company.getListingText();
		return text != null && !text.isBlank() ? text
			: Labels.of(ChainPackage.Literals.LISTING_STATUS, CompanyListing.of(company), UiTexts.language());
	}

	private String where(Company company) {
		if (document == null || !Libraries.isForeign(company, document)) {
			return CompaniesTexts.get("own");
		}
		return company.eContainer() == null ? "?" : Labels.name(company.eContainer(), UiTexts.language());
	}
}
