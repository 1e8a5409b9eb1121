package org.chainscape.tabular.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.chainscape.model.text.Texts;
import org.chainscape.tabular.column.Column;
import org.chainscape.tabular.column.KindColumn;
import org.chainscape.tabular.column.OwnerColumn;
import org.chainscape.tabular.column.Scope;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Makes rows of one class, or of the class a cell says, in one place, or in the place a cell says. */
final class Maker implements RowMaker {

	private static final Texts TEXTS = Texts.beside(Grid.class);

	/** Says more of a new element before its cells are written. */
	interface Start {

		/** {@return why there is no row; {@code null} if there is one} */
		Draft begin(EObject object, Map<String, String> cells);
	}

	private final Scope scope;
	private final EClass type;
	private final KindColumn kinds;
	private final List<Column> required = new ArrayList<>();
	private Supplier<EObject> place;
	private OwnerColumn owner;
	private EReference holder;
	private Start start = (object, cells) -> null;

	/**
	 * Prepares to make rows.
	 *
	 * @param type their class where no cell says it; {@code null} if one has to
	 * @param kinds the column that says the class; {@code null} for none
	 */
	Maker(Scope scope, EClass type, KindColumn kinds) {
		this.scope = scope;
		this.type = type;
		this.kinds = kinds;
		if (type == null) {
			required.add(kinds);
		}
	}

	Maker in(Supplier<EObject> fixed, EReference list) {
		place = fixed;
		holder = list;
		return this;
	}

	Maker in(OwnerColumn said, EReference list) {
		owner = said;
		holder = list;
		required.add(said);
		return this;
	}

	Maker requiring(Column... columns) {
		required.addAll(List.of(columns));
		return this;
	}

	Maker starting(Start first) {
		start = first;
		return this;
	}

	@Override
	public List<String> required() {
		return required.stream().map(Column::key).toList();
	}

	@Override
	public Draft draft(Map<String, String> cells) {
		for (Column column : required) {
			if (!cells.containsKey(column.key())) {
				return Draft.refuse(column.key(), TEXTS.get(scope.language(), "refused.lacking", column.label()));
			}
		}
		EClass wanted = type;
		if (kinds != null && cells.containsKey(KindColumn.KEY)) {
			Optional<EClass> said = kinds.find(cells.get(KindColumn.KEY));
			if (said.isEmpty()) {
				return Draft.refuse(KindColumn.KEY, TEXTS.get(scope.language(), "refused.class", cells.get(KindColumn.KEY)));
			}
			wanted = said.get();
		}
		EObject object = EcoreUtil.create(wanted);
		Draft problem = start.begin(object, cells);
		return problem != null ? problem : put(object, cells);
	}

	private Draft put(EObject object, Map<String, String> cells) {
		if (owner == null) {
			EObject fixed = place.get();
			return fixed == null ? Draft.refuse(required.get(0).key(), TEXTS.get(scope.language(), "refused.noChain")) : attach(fixed, object);
		}
		OwnerColumn.Owner found = owner.find(cells.get(owner.key()));
		return found.refusal() != null ? Draft.refuse(owner.key(), found.refusal()) : attach(found.element(), object);
	}

	private Draft attach(EObject parent, EObject object) {
		return Draft.of(object, () -> add(parent, holder, object));
	}

	/** Puts an element into a list. */
	@SuppressWarnings("unchecked")
	static void add(EObject parent, EReference list, EObject object) {
		((List<EObject>) parent.eGet(list)).add(object);
	}
}
