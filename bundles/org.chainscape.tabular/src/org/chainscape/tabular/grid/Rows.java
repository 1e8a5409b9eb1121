package org.chainscape.tabular.grid;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.query.Libraries;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Which elements are the rows of a table. */
final class Rows {

	private final ChainDocument document;
	private final EClass type;
	private final List<EClass> except;
	private final Supplier<? extends Collection<? extends EObject>> list;
	private final Map<EClass, Boolean> within = new HashMap<>();

	private Rows(ChainDocument document, EClass type, List<EClass> except, Supplier<? extends Collection<? extends EObject>> list) {
		this.document = document;
		this.type = type;
		this.except = except;
		this.list = list;
	}

	/** {@return rows that stand in lists which are quickly put together} */
	static Rows listed(ChainDocument document, EClass type, Supplier<? extends Collection<? extends EObject>> list) {
		return new Rows(document, type, List.of(), Objects.requireNonNull(list));
	}

	/** {@return rows that are found anywhere in the document} */
	static Rows scattered(ChainDocument document, EClass type) {
		return new Rows(document, type, List.of(), null);
	}

	/** {@return observations of anything, but for prices and earnings, which have tables of their own} */
	static Rows observations(ChainDocument document) {
		return new Rows(document, ChainPackage.Literals.OBSERVATION, List.of(ChainPackage.Literals.QUOTE, ChainPackage.Literals.ESTIMATE), null);
	}

	static Rows companies(ChainDocument document) {
		return listed(document, ChainPackage.Literals.COMPANY, () -> Libraries.companies(document));
	}

	/** {@return what all chains of the document hold of a kind} */
	static <T extends EObject> List<T> ofChains(ChainDocument document, Function<IndustryChain, List<T>> list) {
		List<T> all = new ArrayList<>();
		document.getChains().forEach(chain -> all.addAll(list.apply(chain)));
		return all;
	}

	/** {@return what all companies hold of a kind} */
	static <T extends EObject> List<T> ofCompanies(ChainDocument document, Function<Company, List<T>> list) {
		List<T> all = new ArrayList<>();
		Libraries.companies(document).forEach(company -> all.addAll(list.apply(company)));
		return all;
	}

	/** {@return the rows as they are now, in the order of the document} */
	EObject[] collect() {
		if (list != null) {
			return list.get().toArray(EObject[]::new);
		}
		List<EObject> found = new ArrayList<>();
		for (Iterator<EObject> contents = document.eAllContents(); contents.hasNext();) {
			EObject each = contents.next();
			if (fits(each)) {
				found.add(each);
			}
		}
		return found.toArray(EObject[]::new);
	}

	/** {@return whether rows can come and go with what a reference to such elements contains} */
	boolean canBeWithin(EClass contained) {
		return within.computeIfAbsent(contained,
			key -> key.isSuperTypeOf(type) || type.isSuperTypeOf(key) || Containment.canHold(key, type));
	}

	/**
	 * Brings rows up to date.
	 *
	 * @param before the rows as they were
	 * @param following what has changed
	 * @return the rows as they are now; of scattered ones those that are new stand at the end
	 */
	EObject[] follow(EObject[] before, Following following) {
		if (list != null) {
			return collect();
		}
		List<EObject> now = new ArrayList<>(before.length);
		Set<EObject> known = Collections.newSetFromMap(new IdentityHashMap<>(before.length * 2));
		for (EObject row : before) {
			if (EcoreUtil.getRootContainer(row) == document) {
				now.add(row);
				known.add(row);
			}
		}
		for (EObject arrived : following.contents()) {
			add(arrived, now, known);
			for (Iterator<EObject> below = arrived.eAllContents(); below.hasNext();) {
				add(below.next(), now, known);
			}
		}
		return now.toArray(EObject[]::new);
	}

	private void add(EObject each, List<EObject> now, Set<EObject> known) {
		if (fits(each) && known.add(each)) {
			now.add(each);
		}
	}

	private boolean fits(EObject each) {
		return type.isInstance(each) && except.stream().noneMatch(other -> other.isInstance(each));
	}
}
