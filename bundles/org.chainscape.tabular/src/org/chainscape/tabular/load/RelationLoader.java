package org.chainscape.tabular.load;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.ChainPackage.Literals;
import org.chainscape.model.chain.Investment;
import org.chainscape.model.chain.Relation;
import org.chainscape.tabular.mapping.Settings;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** Relations of any class: one per class and pair of ends, whatever side says it. */
final class RelationLoader implements Loader {

	private static final List<String> ATTRIBUTES = List.of("label", "statement", "since", "inferred", "handle", "notes");
	private static final List<String> COMPARED = List.of("label", "statement", "since", "inferred", "notes");
	private static final String REVERSED = " reversed";

	private final Work work;
	private final Wide wide;
	private final Classes classes = new Classes(Literals.RELATION);
	private final Map<Key, Relation> known = new HashMap<>();

	/** What tells relations apart. */
	private record Key(EClass type, ChainNode source, ChainNode target, String more) {
	}

	/** A class of relations and which way it runs. */
	private record Direction(EClass type, boolean reversed) {
	}

	RelationLoader(Work work) {
		this.work = work;
		wide = new Wide(work);
		for (Relation relation : work.directory().relations()) {
			known.putIfAbsent(key(relation.eClass(), relation.getSource(), relation.getTarget(), more(relation)), relation);
		}
	}

	@Override
	public void load(Row row) {
		Optional<Direction> direction = direction(row);
		ChainNode from = work.resolver().one(row, Sort.of(row.table().mapping().setting(Settings.FROM)), "from");
		ChainNode to = work.resolver().one(row, Sort.of(row.table().mapping().setting(Settings.TO)), "to");
		if (from != null && from == to) {
			row.reject(ReasonKind.SELF_LOOP, Resolver.describe(from));
		}
		if (direction.isPresent() && from != null && to != null && !row.isRejected()) {
			boolean reversed = direction.get().reversed();
			Relation relation = relation(row, direction.get().type(), reversed ? to : from, reversed ? from : to);
			if (relation == null) {
				work.finish(row);
				return;
			}
			Said.claim(row, relation, COMPARED);
			work.attributes().setAll(row, relation, ATTRIBUTES);
			wide.observe(row, relation);
			work.citing().cite(row, relation, row.quote(-1));
		}
		work.finish(row);
	}

	private Optional<Direction> direction(Row row) {
		String word = row.text("type");
		if (word.isEmpty()) {
			row.reject(ReasonKind.REQUIRED, row.table().kind().field("type").orElseThrow());
			return Optional.empty();
		}
		boolean reversed = word.toLowerCase(Locale.ROOT).endsWith(REVERSED);
		Optional<EClass> type = classes.find(reversed ? word.substring(0, word.length() - REVERSED.length()).strip() : word);
		if (type.isEmpty()) {
			row.reject(ReasonKind.UNKNOWN_CLASS, row.table().kind().field("type").orElseThrow(), word);
		}
		return type.map(found -> new Direction(found, reversed));
	}

	private Relation relation(Row row, EClass type, ChainNode source, ChainNode target) {
		Relation old = row.old() == null ? null : row.old().owner(Relation.class);
		if (old != null && old.eClass() == type && old.getSource() == source && old.getTarget() == target) {
			return old;
		}
		String handle = row.text("handle");
		Relation named = handle.isEmpty() ? null : (Relation) work.directory().byHandle(handle, Relation.class);
		if (named != null) {
			return named;
		}
		String more = type == Literals.INVESTMENT ? row.text("feature.round") + '\n' + row.text("since") : "";
		Relation same = handle.isEmpty() ? known.get(key(type, source, target, more)) : null;
		if (same != null || row.rejectsRemoved()) {
			return same;
		}
		Relation made = create(row, type, source, target, handle.isEmpty() ? more : handle);
		if (handle.isEmpty()) {
			known.put(key(type, source, target, more), made);
		}
		return made;
	}

	private Relation create(Row row, EClass type, ChainNode source, ChainNode target, String more) {
		EObject chain = work.homes().chain(row.table(), row.place());
		Relation relation = work.create(type, chain, Literals.INDUSTRY_CHAIN__RELATIONS, source.getId() + '\n' + target.getId() + '\n'
			+ more, row);
		relation.setSource(source);
		relation.setTarget(target);
		if (!row.text("handle").isEmpty()) {
			relation.setHandle(row.text("handle"));
			work.directory().add(relation);
		}
		return relation;
	}

	/** Of two that compete or work together neither is the first. */
	private static Key key(EClass type, ChainNode source, ChainNode target, String more) {
		boolean mutual = type == Literals.COMPETITION || type == Literals.PARTNERSHIP;
		boolean swap = mutual && source != null && target != null && source.getId().compareTo(target.getId()) > 0;
		return new Key(type, swap ? target : source, swap ? source : target, more);
	}

	private static String more(Relation relation) {
		return relation instanceof Investment investment
			? Objects.toString(investment.getRound(), "") + '\n' + Objects.toString(investment.getSince(), "")
			: "";
	}
}
