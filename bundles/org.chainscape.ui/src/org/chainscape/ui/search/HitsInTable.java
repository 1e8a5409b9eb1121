package org.chainscape.ui.search;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;

import org.chainscape.diagram.session.Opening;
import org.chainscape.model.aigc.AigcPackage;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.tabular.grid.GridKind;
import org.chainscape.ui.Problems;
import org.chainscape.ui.editors.ElementLink;
import org.chainscape.ui.grid.TablesView;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** Shows what was found as selected rows of the table of its kind. */
final class HitsInTable {

	/** What is more special stands first. */
	private static final List<Entry<EClass, GridKind>> KINDS = List.of(
		Map.entry(ChainPackage.Literals.COMPANY, GridKind.COMPANIES),
		Map.entry(AigcPackage.Literals.FOUNDATION_MODEL, GridKind.MODELS),
		Map.entry(ChainPackage.Literals.PLACE, GridKind.PLACES),
		Map.entry(ChainPackage.Literals.ITEM, GridKind.ITEMS),
		Map.entry(ChainPackage.Literals.OBSERVATION, GridKind.OBSERVATIONS),
		Map.entry(ChainPackage.Literals.RELATION, GridKind.RELATIONS),
		Map.entry(ChainPackage.Literals.PARTICIPATION, GridKind.PARTICIPATIONS),
		Map.entry(ChainPackage.Literals.SECURITY, GridKind.SECURITIES),
		Map.entry(ChainPackage.Literals.SOURCE, GridKind.SOURCES),
		Map.entry(ChainPackage.Literals.PROPERTY, GridKind.PROPERTIES));

	private HitsInTable() {
	}

	/** {@return the table whose rows are of a class; empty if there is none} */
	static Optional<GridKind> kind(EClass type) {
		return KINDS.stream().filter(each -> each.getKey().isSuperTypeOf(type)).map(Entry::getValue).findFirst();
	}

	/**
	 * Shows results. A table shows one kind of things of one file: those of the first result are meant that has a table.
	 *
	 * @param page where
	 * @param hits the results
	 * @return whether any of them is in a table
	 */
	static boolean show(IWorkbenchPage page, List<Hit> hits) {
		Optional<Hit> first = hits.stream().filter(hit -> kind(hit.type()).isPresent()).findFirst();
		if (first.isEmpty()) {
			return false;
		}
		GridKind kind = kind(first.get().type()).orElseThrow();
		List<String> ids = hits.stream().filter(hit -> hit.file().equals(first.get().file())
			&& kind(hit.type()).filter(kind::equals).isPresent()).map(Hit::id).distinct().toList();
		Optional<IEditorPart> editor = ElementLink.open(page, first.get().file(), null);
		editor.map(part -> Adapters.adapt(part, Opening.class)).ifPresent(opening -> opening.whenOpen(session -> show(page, kind,
			ids.stream().map(session.index()::find).flatMap(Optional::stream).toList())));
		return true;
	}

	private static void show(IWorkbenchPage page, GridKind kind, List<EObject> elements) {
		try {
			if (page.showView(TablesView.ID) instanceof TablesView tables) {
				tables.show(kind, elements);
			}
		} catch (PartInitException e) {
			Problems.log(String.valueOf(e.getMessage()), e);
		}
	}
}
