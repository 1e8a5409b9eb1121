package org.chainscape.diagram.drill;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.chainscape.diagram.icon.Icons;
import org.chainscape.diagram.text.DiagramTexts;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.chain.Place;
import org.chainscape.model.search.ElementSearch;
import org.chainscape.model.ticker.Ticker;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.ICheckStateProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

/** A list with a search field above, of which one entry or several can be chosen. What is chosen stays so while one searches on. */
final class Picker extends Composite {

	private static final int MOST = 500;
	private static final int HEIGHT = 170;

	private final boolean many;
	private final Runnable changed;
	private final Set<EObject> chosen = new LinkedHashSet<>();
	private final TableViewer list;
	private final Text field;
	private List<EObject> candidates = List.of();
	private ElementSearch search;

	Picker(Composite parent, String label, boolean many, Runnable changed) {
		super(parent, SWT.NONE);
		this.many = many;
		this.changed = changed;
		setLayout(GridLayoutFactory.fillDefaults().create());
		new Label(this, SWT.NONE).setText(label);
		field = new Text(this, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		field.setMessage(DrillTexts.get("picker.search"));
		field.setLayoutData(GridDataFactory.fillDefaults().grab(true, false).create());
		list = many ? CheckboxTableViewer.newCheckList(this, SWT.BORDER | SWT.FULL_SELECTION)
				: new TableViewer(new Table(this, SWT.BORDER | SWT.SINGLE | SWT.FULL_SELECTION));
		list.getTable().setLayoutData(GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).create());
		list.setContentProvider(ArrayContentProvider.getInstance());
		list.setLabelProvider(LabelProvider.createTextImageProvider(Picker::text, each -> Icons.image(((EObject) each).eClass())));
		field.addModifyListener(event -> refill());
		listen();
	}

	private void listen() {
		if (list instanceof CheckboxTableViewer boxes) {
			boxes.setCheckStateProvider(new ICheckStateProvider() {
				@Override
				public boolean isChecked(Object element) {
					return chosen.contains(element);
				}

				@Override
				public boolean isGrayed(Object element) {
					return false;
				}
			});
			boxes.addCheckStateListener(event -> {
				EObject element = (EObject) event.getElement();
				if (event.getChecked()) {
					chosen.add(element);
				} else {
					chosen.remove(element);
				}
				changed.run();
			});
		} else {
			list.addSelectionChangedListener(event -> {
				if (!event.getStructuredSelection().isEmpty()) {
					chosen.clear();
					chosen.add((EObject) event.getStructuredSelection().getFirstElement());
					changed.run();
				}
			});
		}
	}

	/** Offers entries, with some of them chosen. */
	void offer(ElementSearch finder, List<? extends EObject> entries, Collection<? extends EObject> preset) {
		search = finder;
		candidates = List.copyOf(entries);
		chosen.clear();
		chosen.addAll(preset);
		refill();
	}

	/** What is chosen and on offer, in the order of the offer. */
	List<EObject> chosen() {
		return candidates.stream().filter(chosen::contains).toList();
	}

	private void refill() {
		String typed = field.getText().strip();
		List<EObject> shown = new ArrayList<>();
		if (typed.isEmpty()) {
			shown.addAll(candidates.subList(0, Math.min(MOST, candidates.size())));
		} else {
			String lower = typed.toLowerCase(Locale.ROOT);
			candidates.stream().filter(each -> !(each instanceof NamedElement) && text(each).toLowerCase(Locale.ROOT).contains(lower))
					.forEach(shown::add);
			Set<EObject> offered = new LinkedHashSet<>(candidates);
			search.find(typed, offered::contains, MOST).forEach(match -> shown.add(match.element()));
		}
		list.setInput(shown);
		if (!many && !chosen.isEmpty()) {
			list.setSelection(new StructuredSelection(chosen.iterator().next()), true);
		}
	}

	/** The name, and where segments of the same name differ. */
	private static String text(Object element) {
		if (element instanceof ENamedElement literal) {
			return DiagramTexts.label(literal);
		}
		EObject object = (EObject) element;
		String name = DiagramTexts.name(object);
		if (object instanceof Place && object.eContainer() != null) {
			return name + "  ‹ " + DiagramTexts.name(object.eContainer());
		}
		return object instanceof Company company
				? company.getSecurities().stream().map(Ticker::text).filter(ticker -> !ticker.isEmpty()).findFirst()
						.map(code -> name + "  " + code).orElse(name)
				: name;
	}
}
