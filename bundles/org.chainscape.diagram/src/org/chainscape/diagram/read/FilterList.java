package org.chainscape.diagram.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chainscape.diagram.operation.Layers;
import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Exchange;
import org.chainscape.model.chain.Security;
import org.chainscape.model.chain.Source;
import org.chainscape.model.query.Libraries;
import org.chainscape.model.text.Labels;
import org.chainscape.model.view.Diagram;
import org.chainscape.model.view.FilterKind;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** The filters of a diagram as boxes to tick. */
final class FilterList {

	private final LayersView view;
	private final Tree tree;
	private List<Choice> shown = List.of();

	/**
	 * Something to tick.
	 *
	 * @param kind kind of the filter
	 * @param argument what it compares with, or {@code null}; for a heading nothing to tick is meant by {@code heading}
	 * @param text what is written
	 * @param heading whether it only stands above others
	 */
	private record Choice(FilterKind kind, String argument, String text, boolean heading) {
	}

	FilterList(Composite parent, LayersView view) {
		this.view = view;
		Composite part = new Composite(parent, SWT.NONE);
		part.setLayout(GridLayoutFactory.fillDefaults().create());
		new Label(part, SWT.NONE).setText(ReadTexts.get("filters.title"));
		tree = new Tree(part, SWT.CHECK | SWT.BORDER | SWT.SINGLE);
		tree.setLayoutData(GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 80).create());
		tree.addListener(SWT.Selection, event -> {
			if (event.detail == SWT.CHECK) {
				ticked((TreeItem) event.item);
			}
		});
	}

	private void ticked(TreeItem item) {
		Choice choice = (Choice) item.getData();
		Diagram diagram = view.diagram();
		if (diagram == null) {
			item.setChecked(false);
			return;
		}
		Layers layers = new Layers(diagram);
		boolean on = item.getChecked();
		if (choice.heading()) {
			// Unticking the heading switches off everything below it; ticking it means nothing.
			List<String> arguments = shown.stream().filter(each -> each.kind() == choice.kind() && !each.heading()).map(Choice::argument).toList();
			if (!on) {
				view.run("step.filter", () -> arguments.forEach(argument -> layers.filter(choice.kind(), argument, false)));
			}
			item.setChecked(arguments.stream().anyMatch(argument -> layers.isFiltered(choice.kind(), argument)));
		} else {
			view.run("step.filter", () -> layers.filter(choice.kind(), choice.argument(), on));
		}
	}

	/** Shows the filters of a diagram, or nothing. */
	void update(Diagram diagram) {
		List<Choice> choices = diagram == null ? List.of() : choices();
		if (!choices.equals(shown)) {
			shown = choices;
			fill();
		}
		if (diagram != null) {
			Layers layers = new Layers(diagram);
			for (TreeItem item : tree.getItems()) {
				show(item, layers);
			}
		}
	}

	private void show(TreeItem item, Layers layers) {
		Choice choice = (Choice) item.getData();
		boolean below = false;
		for (TreeItem inner : item.getItems()) {
			show(inner, layers);
			below |= inner.getChecked();
		}
		item.setChecked(choice.heading() ? below : layers.isFiltered(choice.kind(), choice.argument()));
		item.setGrayed(choice.heading());
	}

	private void fill() {
		tree.setRedraw(false);
		tree.removeAll();
		TreeItem heading = null;
		for (Choice choice : shown) {
			boolean inside = heading != null && choice.argument() != null;
			TreeItem item = inside ? new TreeItem(heading, SWT.NONE) : new TreeItem(tree, SWT.NONE);
			item.setText(choice.text());
			item.setData(choice);
			heading = choice.heading() ? item : inside ? heading : null;
		}
		for (TreeItem item : tree.getItems()) {
			item.setExpanded(true);
		}
		tree.setRedraw(true);
	}

	private List<Choice> choices() {
		List<Choice> choices = new ArrayList<>();
		choices.add(new Choice(FilterKind.LISTED_ONLY, null, ReadTexts.get("filter.listed"), false));
		choices.add(new Choice(FilterKind.SOURCED_ONLY, null, ReadTexts.get("filter.sourced"), false));
		Map<Exchange, Set<Company>> markets = markets();
		if (!markets.isEmpty()) {
			choices.add(new Choice(FilterKind.BY_MARKET, null, ReadTexts.get("filter.market"), true));
			markets.forEach((exchange, companies) -> choices.add(new Choice(FilterKind.BY_MARKET, exchange.getLiteral(),
					ReadTexts.get("filter.market.one", exchange.getLiteral(),
							Labels.of(ChainPackage.Literals.EXCHANGE, exchange, DiagramTexts.language()), String.valueOf(companies.size())),
					false)));
		}
		List<Source> sources = view.session().document().getSources();
		if (!sources.isEmpty()) {
			choices.add(new Choice(FilterKind.BY_SOURCE, null, ReadTexts.get("filter.source"), true));
			sources.forEach(source -> choices.add(new Choice(FilterKind.BY_SOURCE, source.getId(), name(source), false)));
		}
		return choices;
	}

	private static String name(Source source) {
		String name = DiagramTexts.name(source);
		return FactSheets.isBlank(source.getPublisher()) || name.contains(source.getPublisher()) ? name : source.getPublisher() + " · " + name;
	}

	/** The markets companies of the document are listed on, in the order of the metamodel. */
	private Map<Exchange, Set<Company>> markets() {
		Map<Exchange, Set<Company>> found = new LinkedHashMap<>();
		List<Company> companies = Libraries.involved(view.session().document());
		for (Exchange exchange : Exchange.VALUES) {
			for (Company company : companies) {
				for (Security security : company.getSecurities()) {
					if (security.getExchange() == exchange && exchange != Exchange.UNSPECIFIED) {
						found.computeIfAbsent(exchange, key -> new LinkedHashSet<>()).add(company);
					}
				}
			}
		}
		return found;
	}
}
