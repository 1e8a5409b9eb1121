package org.chainscape.ui.companies;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.chainscape.analysis.usage.CompanyChoice;
import org.chainscape.analysis.usage.FileUsage;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Company;
import org.chainscape.model.query.Libraries;
import org.chainscape.model.text.Labels;
import org.chainscape.model.ticker.CompanyListing;
import org.chainscape.model.ticker.Ticker;
import org.chainscape.ui.UiTexts;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** One company: its name, what can be done with it, what is known of it and where it is used. */
final class DetailPane {

	/** What can be done with a company. */
	interface Offers {

		/** Shows the map around a company. */
		void ego(Company company);

		/** Opens a file and shows an element of it. */
		void open(Path file, String elementId);

		/** Merges a company with another one. */
		void merge(Company company);
	}

	private final Composite pane;
	private final Composite page;
	private final Label message;
	private final Label title;
	private final Label subtitle;
	private final Button ego;
	private final Button library;
	private final Button merge;
	private final TreeViewer tree;
	private Company company;

	DetailPane(Composite parent, Offers offers) {
		pane = new Composite(parent, SWT.NONE);
		pane.setLayout(new StackLayout());
		message = new Label(pane, SWT.WRAP | SWT.CENTER);
		page = new Composite(pane, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).margins(6, 4).applyTo(page);
		title = new Label(page, SWT.NONE);
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
		subtitle = new Label(page, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(subtitle);
		Composite buttons = new Composite(page, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).margins(0, 3).applyTo(buttons);
		ego = button(buttons, "action.ego", () -> offers.ego(company));
		merge = button(buttons, "action.merge", () -> offers.merge(company));
		library = button(buttons, "action.library", () -> CompanyChoice.fileOf(company).ifPresent(file -> offers.open(file, company.getId())));
		Composite lines = new Composite(page, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(lines);
		tree = tree(lines);
		tree.addOpenListener(event -> {
			DetailNode node = (DetailNode) tree.getStructuredSelection().getFirstElement();
			if (node != null && node.elementId() != null && node.file() != null) {
				offers.open(node.file(), node.elementId());
			} else if (node != null) {
				tree.setExpandedState(node, !tree.getExpandedState(node));
			}
		});
	}

	private static Button button(Composite parent, String key, Runnable code) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(CompaniesTexts.get(key));
		button.addListener(SWT.Selection, event -> code.run());
		return button;
	}

	private static TreeViewer tree(Composite parent) {
		TreeColumnLayout layout = new TreeColumnLayout();
		parent.setLayout(layout);
		TreeViewer tree = new TreeViewer(parent, SWT.FULL_SELECTION | SWT.SINGLE);
		tree.setContentProvider(new Nodes());
		Font bold = JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT);
		TreeViewerColumn label = new TreeViewerColumn(tree, SWT.LEAD);
		label.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object node) {
				return ((DetailNode) node).label();
			}

			@Override
			public Font getFont(Object node) {
				return tree.getInput() instanceof Object[] lines
					&& List.of(lines).contains(node) ? bold : null;
			}
		});
		layout.setColumnData(label.getColumn(), new ColumnWeightData(38, 120));
		TreeViewerColumn value = new TreeViewerColumn(tree, SWT.LEAD);
		value.setLabelProvider(ColumnLabelProvider.createTextProvider(node -> ((DetailNode) node).value()));
		layout.setColumnData(value.getColumn(), new ColumnWeightData(62, 160));
		return tree;
	}

	/** Says something instead of showing a company. */
	void say(String text) {
		company = null;
		message.setText("\n" + text);
		top(message);
	}

	/**
	 * Shows a company.
	 *
	 * @param usage where it is used; {@code null} as long as nobody knows
	 */
	void show(Company shown, ChainDocument document, List<FileUsage> usage) {
		if (pane.isDisposed()) {
			return;
		}
		company = shown;
		title.setText(Labels.name(shown, UiTexts.language()));
		subtitle.setText(subtitle(shown, document));
		Optional<Path> file = CompanyChoice.fileOf(shown);
		boolean foreign = Libraries.isForeign(shown, document);
		library.setVisible(foreign && file.isPresent());
		merge.setEnabled(!Libraries.isAbsent(shown));
		ego.setEnabled(shown.getId() != null);
		tree.getTree().setRedraw(false);
		tree.setInput(new CompanyDetail(shown).lines(usage).toArray());
		tree.expandToLevel(3);
		tree.getTree().setRedraw(true);
		top(page);
		page.layout(true, true);
	}

	private static String subtitle(Company company, ChainDocument document) {
		if (Libraries.isAbsent(company)) {
			return CompaniesTexts.get("absent", URI.decode(EcoreUtil.getURI(company).trimFragment().lastSegment()));
		}
		String where = Libraries.isForeign(company, document) ? Labels.name(company.eContainer(), UiTexts.language()) : CompaniesTexts.get("own");
		String tickers = company.getSecurities().stream().map(Ticker::text).collect(Collectors.joining(" / "));
		String listing = Labels.of(ChainPackage.Literals.LISTING_STATUS, CompanyListing.of(company), UiTexts.language());
		return (tickers.isEmpty() ? "" : tickers + "   ") + listing + "   " + where;
	}

	private void top(Control control) {
		((StackLayout) pane.getLayout()).topControl = control;
		pane.layout();
	}

	/** The lines as a tree. */
	private static final class Nodes implements ITreeContentProvider {

		@Override
		public Object[] getElements(Object input) {
			return (Object[]) input;
		}

		@Override
		public Object[] getChildren(Object parent) {
			return ((DetailNode) parent).children().toArray();
		}

		@Override
		public Object getParent(Object element) {
			return null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return !((DetailNode) element).children().isEmpty();
		}
	}
}
