package org.chainscape.ui.grid;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.chainscape.diagram.operation.StepChange;
import org.chainscape.diagram.session.EditSession;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.search.ElementSearch;
import org.chainscape.model.text.Labels;
import org.chainscape.tabular.column.Column;
import org.chainscape.tabular.grid.Grid;
import org.chainscape.tabular.grid.GridKind;
import org.chainscape.tabular.grid.GridSettings;
import org.chainscape.tabular.grid.GridUpdate;
import org.chainscape.ui.UiTexts;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** The tables of the chain that is looked at: made when they are first shown, then following the chain. */
final class GridBook {

	private static final int MOST_PROPOSALS = 30;

	private final Map<GridKind, GridSettings> settings = new EnumMap<>(GridKind.class);
	private ChainDocument document;
	private Grid grid;
	private ElementSearch search;

	/** Looks at another document; {@code null} for none. */
	void open(ChainDocument wanted) {
		document = wanted;
		grid = null;
		search = null;
	}

	/** {@return the table that is shown, {@code null} for none} */
	Grid grid() {
		return grid;
	}

	/** {@return how a table was last wanted} */
	GridSettings settings(GridKind kind) {
		return settings.getOrDefault(kind, GridSettings.standard(UiTexts.language()));
	}

	/** Wants a table otherwise from now on. */
	void set(GridKind kind, GridSettings wanted) {
		settings.put(kind, wanted);
	}

	/** Makes a table, to be sorted and filtered as the one before it if that is of the same kind. */
	Grid show(GridKind kind) {
		if (document == null) {
			grid = null;
			return null;
		}
		Grid before = grid != null && grid.kind() == kind ? grid : null;
		grid = Grid.of(kind, document, settings(kind));
		if (before != null) {
			grid.arranging(before.filter(), before.sorting());
		}
		return grid;
	}

	/** Follows the last step of a session. */
	GridUpdate follow(EditSession session) {
		StepChange change = session.lastChange();
		if (grid == null || change.isEmpty()) {
			return GridUpdate.NONE;
		}
		if (change.isSearchStale()) {
			search = null;
		}
		if (change.objects().isEmpty()) {
			return grid.follow(null);
		}
		Map<EObject, Set<EStructuralFeature>> changes = new IdentityHashMap<>();
		change.objects().forEach(object -> changes.put(object, change.features(object)));
		return grid.follow(changes);
	}

	/** {@return what could be written into cells of a column} */
	List<String> proposals(Column column, String typed) {
		if (!column.choices().isEmpty()) {
			String word = typed.strip().toLowerCase(Locale.ROOT);
			List<String> fitting = column.choices().stream().filter(each -> each.toLowerCase(Locale.ROOT).contains(word)).toList();
			return fitting.isEmpty() ? column.choices() : fitting;
		}
		Optional<EClass> wanted = column.wanted();
		if (wanted.isEmpty() || typed.isBlank() || document == null) {
			return List.of();
		}
		int start = Math.max(typed.lastIndexOf('；'), typed.lastIndexOf(';')) + 1;
		String before = typed.substring(0, start);
		Predicate<NamedElement> fits = wanted.get()::isInstance;
		List<String> found = new ArrayList<>();
		search().find(typed.substring(start).strip(), fits, MOST_PROPOSALS).forEach(match -> {
			String name = before + Labels.name(match.element(), UiTexts.language());
			if (!found.contains(name)) {
				found.add(name);
			}
		});
		return found.size() == 1 && found.get(0).equals(typed) ? List.of() : found;
	}

	private ElementSearch search() {
		if (search == null) {
			search = ElementSearch.of(document);
		}
		return search;
	}

	/** {@return the rows that show elements, or what they are part of} */
	List<Integer> rows(List<? extends EObject> elements) {
		List<Integer> rows = new ArrayList<>();
		for (EObject element : elements) {
			int row = row(element);
			if (row >= 0 && !rows.contains(row)) {
				rows.add(row);
			}
		}
		return rows;
	}

	private int row(EObject element) {
		if (grid == null) {
			return -1;
		}
		int row = element instanceof Participation entry && entry.getCompany() != null ? grid.indexOf(entry.getCompany()) : -1;
		for (EObject each = element; each != null && row < 0; each = each.eContainer()) {
			row = grid.indexOf(each);
		}
		return row;
	}
}
