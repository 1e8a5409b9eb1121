package org.chainscape.tabular.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.view.ViewPackage;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * The fields of elements of one class, or of elements of several classes together. It follows from the metamodel: each feature stands on
 * exactly one tab, and a new class or feature needs no code.
 */
public final class Form {

	private static final Placing PLACING = new Placing();

	private final Map<Tab, List<Field>> fields = new EnumMap<>(Tab.class);

	private record Placed(Placing.Line line, Field field) {
	}

	private Form(Collection<EClass> types) {
		Set<EStructuralFeature> common = new LinkedHashSet<>();
		boolean first = true;
		for (EClass type : types) {
			if (first) {
				common.addAll(type.getEAllStructuralFeatures());
			} else {
				common.retainAll(type.getEAllStructuralFeatures());
			}
			first = false;
		}
		List<Placed> placed = new ArrayList<>();
		for (EStructuralFeature feature : common) {
			if (isShown(feature)) {
				placed.add(place(feature));
			}
		}
		special(types, placed);
		placed.sort(Comparator.comparingInt(each -> each.line().order()));
		placed.forEach(each -> fields.computeIfAbsent(each.line().tab(), tab -> new ArrayList<>()).add(each.field()));
	}

	/**
	 * The form of elements.
	 *
	 * @param types their classes
	 * @return what all of them have
	 */
	public static Form of(Collection<EClass> types) {
		return new Form(new LinkedHashSet<>(types));
	}

	/** The container of an element is no property of it. */
	private static boolean isShown(EStructuralFeature feature) {
		return !feature.isDerived() && !(feature instanceof EReference reference && reference.isContainer())
			&& !(feature.getEType() == ViewPackage.Literals.STYLE);
	}

	private static Placed place(EStructuralFeature feature) {
		Placing.Line line = PLACING.of(feature);
		Editor editor = line.editor() == null ? Placing.editor(feature) : line.editor();
		return new Placed(line, new Field(Field.key(feature), feature, editor, line.isAuto()));
	}

	private static void special(Collection<EClass> types, List<Placed> placed) {
		boolean one = types.size() == 1;
		EClass type = types.iterator().next();
		add(Editor.FIGURE, all(types, ChainPackage.Literals.OBSERVATION), placed);
		add(Editor.TICKER, all(types, ChainPackage.Literals.SECURITY), placed);
		add(Editor.RELATIONS, one && ChainPackage.Literals.CHAIN_NODE.isSuperTypeOf(type)
			&& type != ChainPackage.Literals.INDUSTRY_CHAIN, placed);
		add(Editor.PLACES, one && type == ChainPackage.Literals.COMPANY, placed);
		add(Editor.STYLE, all(types, ChainPackage.Literals.CHAIN_NODE) || all(types, ChainPackage.Literals.RELATION)
			|| all(types, ChainPackage.Literals.PARTICIPATION) || all(types, ViewPackage.Literals.NOTE), placed);
		add(Editor.FINDINGS, true, placed);
	}

	private static boolean all(Collection<EClass> types, EClass wanted) {
		return types.stream().allMatch(wanted::isSuperTypeOf);
	}

	private static void add(Editor editor, boolean wanted, List<Placed> placed) {
		if (wanted) {
			Placing.Line line = PLACING.special(editor);
			placed.add(new Placed(line, new Field(line.name().substring(1), null, editor, false)));
		}
	}

	/** {@return the tabs with something on them, in order} */
	public List<Tab> tabs() {
		return List.copyOf(fields.keySet());
	}

	/**
	 * What stands on a tab.
	 *
	 * @param tab a tab
	 * @return its fields in order; empty for a tab that is not shown
	 */
	public List<Field> fields(Tab tab) {
		return List.copyOf(fields.getOrDefault(tab, List.of()));
	}
}
