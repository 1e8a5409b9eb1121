package org.chainscape.tabular.load;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chainscape.model.chain.ChainPackage.Literals;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Segment;
import org.chainscape.tabular.mapping.RowField;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Stages and segments. Whether something is a stage or a segment is known only when all rows of all tables are read: what has no parent
 * is a
 * stage. So the rows are collected first.
 */
final class SegmentLoader implements Loader {

	private static final List<String> ATTRIBUTES = List.of("name", "handle", "nameEn", "aliases", "kind", "position", "subtitle",
		"description",
		"notes");
	private static final List<String> COMPARED = List.of("name", "parent", "nameEn", "kind", "position", "subtitle", "description", "notes");

	private static final int DEEPEST = 200;

	private final Work work;
	private final Wide wide;
	private final Map<String, Draft> byName = new HashMap<>();
	private final Map<String, Draft> byHandle = new HashMap<>();
	private final Map<Place, Draft> byPlace = new HashMap<>();
	private final Map<Draft, Boolean> drafts = new LinkedHashMap<>();
	/** Places no row is about that stand above those of rows, by perspective and name. */
	private final Map<String, Place> made = new HashMap<>();

	/** A place as the rows describe it. */
	private static final class Draft {

		private final List<Row> rows = new ArrayList<>(1);
		private Place place;
		private String name = "";
		private String handle = "";
		private String parent = "";
	}

	SegmentLoader(Work work) {
		this.work = work;
		wide = new Wide(work);
	}

	@Override
	public void load(Row row) {
		String name = row.text("name");
		String handle = row.text("handle");
		if (name.isEmpty() && handle.isEmpty() && row.text("id").isEmpty()) {
			row.reject(ReasonKind.REQUIRED, row.table().kind().field("name").orElseThrow());
			work.finish(row);
			return;
		}
		Draft draft = draft(row, name, handle);
		if (draft == null) {
			work.finish(row);
			return;
		}
		Said.claim(row, draft, COMPARED);
		draft.rows.add(row);
		draft.name = draft.name.isEmpty() ? name : draft.name;
		draft.handle = draft.handle.isEmpty() ? handle : draft.handle;
		draft.parent = draft.parent.isEmpty() ? row.text("parent") : draft.parent;
		drafts.put(draft, true);
		if (!draft.name.isEmpty()) {
			byName.putIfAbsent(draft.name, draft);
		}
		if (!draft.handle.isEmpty()) {
			byHandle.putIfAbsent(draft.handle, draft);
		}
	}

	/** {@return what the row is about; {@code null} if it may be about several places} */
	private Draft draft(Row row, String name, String handle) {
		Place old = row.old() == null ? null : row.old().owner(Place.class);
		Element exact = old != null ? old : work.directory().byId(row.text("id"));
		if (!(exact instanceof Place)) {
			exact = handle.isEmpty() ? null : work.directory().byHandle(handle, Place.class);
		}
		Draft known = exact != null ? null : handle.isEmpty() ? byName.get(name) : byHandle.get(handle);
		if (known != null) {
			return known;
		}
		if (exact == null && !name.isEmpty()) {
			List<? extends NamedElement> found = work.resolver().find(row, Sort.PLACE, name);
			if (found.size() > 1) {
				row.reject(ReasonKind.AMBIGUOUS, row.table().kind().field("name").orElseThrow(), name, Resolver.describe(found));
				return null;
			}
			exact = found.isEmpty() || isOther(found.get(0), handle) ? null : found.get(0);
		}
		if (exact == null) {
			return new Draft();
		}
		Draft draft = byPlace.computeIfAbsent((Place) exact, any -> new Draft());
		draft.place = (Place) exact;
		return draft;
	}

	private static boolean isOther(NamedElement place, String handle) {
		return !handle.isEmpty() && place.getHandle() != null && !place.getHandle().isBlank() && !handle.equals(place.getHandle().strip());
	}

	@Override
	public void end() {
		Set<Draft> making = new HashSet<>();
		drafts.keySet().forEach(draft -> make(draft, making));
		for (Draft draft : drafts.keySet()) {
			for (Row row : draft.rows) {
				if (draft.place != null && !row.isRejected()) {
					fill(row, draft);
				}
				work.finish(row);
			}
		}
	}

	/** Makes a place after its parent; a circle of parents, and a tree deeper than any there is, are cut. */
	private void make(Draft draft, Set<Draft> making) {
		if (draft.place != null || draft.rows.get(0).isRejected()) {
			return;
		}
		Row row = draft.rows.get(0);
		if (draft.rows.stream().map(Row::rejectsRemoved).reduce(true, Boolean::logicalAnd)) {
			return;
		}
		if (draft.name.isEmpty()) {
			draft.rows.forEach(one -> one.reject(ReasonKind.NO_NAME, draft.handle));
			return;
		}
		making.add(draft);
		Place parent = draft.parent.isEmpty() ? null : parent(draft, making);
		making.remove(draft);
		Perspective perspective = work.homes().perspective(row.table(), row.place());
		String meaning = perspective.getId() + '\n' + (draft.handle.isEmpty() ? draft.parent + '\n' + draft.name : draft.handle);
		draft.place = parent == null ? work.create(Literals.STAGE, perspective, Literals.PERSPECTIVE__STAGES, meaning, row)
			: work.create(Literals.SEGMENT, parent, Literals.PLACE__SEGMENTS, meaning, row);
		draft.place.setName(draft.name);
		draft.place.setHandle(draft.handle.isEmpty() ? null : draft.handle);
		work.directory().add(draft.place);
	}

	private Place parent(Draft draft, Set<Draft> making) {
		Draft above = byHandle.containsKey(draft.parent) ? byHandle.get(draft.parent) : byName.get(draft.parent);
		Row row = said(draft);
		if (above != null && above.place == null) {
			if (making.contains(above) || making.size() > DEEPEST) {
				row.remark(ReasonKind.CIRCLE, draft.parent);
				return null;
			}
			make(above, making);
		}
		if (above != null && above.place != null) {
			return above.place;
		}
		List<? extends NamedElement> found = work.resolver().find(row, Sort.PLACE, draft.parent);
		if (found.size() < 2 && row.table().creates() && row.texts("parent").contains(draft.parent)) {
			return made.computeIfAbsent(work.homes().perspective(row.table(), row.place()).getId() + '\n' + draft.parent,
				name -> (Place) work.resolver().one(row, Sort.PLACE, "parent"));
		}
		if (found.size() > 1) {
			row.remark(ReasonKind.AMBIGUOUS, row.table().kind().field("parent").orElseThrow(), draft.parent, Resolver.describe(found));
		} else if (found.isEmpty()) {
			row.remark(ReasonKind.NO_PARENT, draft.parent);
		}
		return found.size() == 1 ? (Place) found.get(0) : null;
	}

	/** {@return the row that names the parent} */
	private static Row said(Draft draft) {
		return draft.rows.stream().filter(row -> !row.text("parent").isEmpty()).findFirst().orElse(draft.rows.get(0));
	}

	private void fill(Row row, Draft draft) {
		Place place = draft.place;
		if (!row.text("parent").isEmpty()) {
			move(row, draft);
			keep(row);
		}
		work.attributes().setAll(row, place, ATTRIBUTES);
		wide.observe(row, place);
		work.citing().cite(row, place, row.quote(-1));
	}

	/** The row that had the place above made for it the last time still states it. */
	private void keep(Row row) {
		if (row.table().creates() && work.resolver().find(row, Sort.PLACE, row.text("parent")).size() == 1) {
			work.resolver().one(row, Sort.PLACE, "parent");
		}
	}

	/** A place that was there moves where the file says, unless the file says as before or a person has moved it. */
	private void move(Row row, Draft draft) {
		Place place = draft.place;
		if (!work.edits().isOwn(place) || isUntouched(row)) {
			return;
		}
		Place wanted = parent(draft, new HashSet<>());
		EObject now = work.edits().container(place);
		if (wanted == null || wanted == now) {
			return;
		}
		String before = row.old() == null ? null : row.old().cell(column(row));
		boolean free = before != null && now instanceof Place parent && (before.equals(parent.getHandle()) || before.equals(parent.getName()));
		if (!(place instanceof Segment) || EcoreUtil.isAncestor(place, wanted)) {
			row.remark(ReasonKind.NOT_MOVED, Resolver.describe(place), Resolver.describe(wanted));
			return;
		}
		String from = now instanceof NamedElement named ? Resolver.describe(named) : "";
		if (!free) {
			work.edits().tell(new PlannedChange(ChangeKind.CONFLICT, place, Literals.PLACE__SEGMENTS, from, Resolver.describe(wanted),
				row.place()));
			row.remark(ReasonKind.CONFLICT, new RowField("parent", false, false, false), from, Resolver.describe(wanted));
		}
		if (!free && !work.prefersFile()) {
			return;
		}
		work.edits().attach(wanted, Literals.PLACE__SEGMENTS, place);
		work.edits().tell(new PlannedChange(ChangeKind.CHANGED, place, Literals.PLACE__SEGMENTS, from, Resolver.describe(wanted), row.place()));
	}

	private static boolean isUntouched(Row row) {
		return row.old() != null && row.column("parent").isPresent() && row.text("parent").equals(row.old().cell(column(row)));
	}

	private static String column(Row row) {
		return row.column("parent").map(column -> row.table().mapped().get(column).column()).orElse("");
	}
}
