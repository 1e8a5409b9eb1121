package org.chainscape.rules.evl;

import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Objects;
import java.util.Set;

import org.chainscape.validation.OwnRules;

import org.eclipse.epsilon.eol.execute.operations.contributors.OperationContributor;
import org.eclipse.epsilon.eol.types.EolCollectionType;
import org.eclipse.epsilon.eol.types.EolSequence;
import org.eclipse.epsilon.eol.types.NumberUtil;

/**
 * Operations on collections that the engine does on several threads, in the square of the size or without bounds, done so that they can
 * be stopped
 * and stay within the limits. The engine finds the methods by their names.
 */
final class CollectionOperations extends OperationContributor {

	private static final int LEVELS = 20;

	private final Guard guard;

	CollectionOperations(Guard guard) {
		this.guard = guard;
	}

	@Override
	public boolean contributesTo(Object target) {
		return target instanceof Collection;
	}

	/** The sum of the numbers. */
	public Number sum() {
		Number sum = 0;
		for (Object entry : entries()) {
			sum = entry instanceof Number number ? NumberUtil.add(sum, number) : sum;
		}
		return sum;
	}

	/** The product of the numbers; 0 of an empty collection, as in the engine. */
	public Number product() {
		Number product = entries().isEmpty() ? 0 : 1;
		for (Object entry : entries()) {
			product = entry instanceof Number number ? NumberUtil.multiply(product, number) : product;
		}
		return product;
	}

	/** The texts of the entries one after the other. */
	public String concat() throws BadRuleException {
		return concat("");
	}

	/** The texts of the entries with something in between. */
	public String concat(String between) throws BadRuleException {
		StringBuilder text = new StringBuilder();
		for (Iterator<?> entries = entries().iterator(); entries.hasNext();) {
			text.append(getContext().getPrettyPrinterManager().print(entries.next())).append(entries.hasNext() ? between : "");
			if (text.length() > Limits.LARGEST) {
				throw tooLarge();
			}
		}
		return text.toString();
	}

	/** The entries, and the entries of entries, one after the other. */
	public Collection<Object> flatten() throws BadRuleException {
		Collection<Object> flat = new EolSequence<>();
		flatten(entries(), flat, 0);
		return flat;
	}

	private void flatten(Collection<?> from, Collection<Object> to, int level) throws BadRuleException {
		guard.check();
		for (Object entry : from) {
			if (entry instanceof Collection<?> inner) {
				if (level > LEVELS) {
					throw new BadRuleException(OwnRules.Reason.DEEP, "", null);
				}
				flatten(inner, to, level + 1);
			} else if (to.add(entry) && to.size() > Limits.LARGEST) {
				throw tooLarge();
			}
		}
	}

	/** The other entries. */
	public Collection<Object> excluding(Object out) {
		return kept(entries(), entry -> !Objects.equals(entry, out));
	}

	/** The entries that are not in the other collection. */
	public Collection<Object> excludingAll(Collection<?> out) {
		Set<?> others = set(out);
		return kept(entries(), entry -> !others.contains(entry));
	}

	/** Whether all are in this collection. */
	public boolean includesAll(Collection<?> others) {
		return set(entries()).containsAll(others);
	}

	/** The same under the name Java gives it. */
	public boolean containsAll(Collection<?> others) {
		return includesAll(others);
	}

	/** Whether none is in this collection. */
	public boolean excludesAll(Collection<?> others) {
		Set<?> own = set(entries());
		return others.stream().noneMatch(own::contains);
	}

	/** Takes out the entries that are in the other collection. */
	public boolean removeAll(Collection<?> out) {
		Set<?> others = set(out);
		return entries().removeIf(others::contains);
	}

	/** Takes out the entries that are not in the other collection. */
	public boolean retainAll(Collection<?> in) {
		Set<?> others = set(in);
		return entries().removeIf(entry -> !others.contains(entry));
	}

	private Collection<Object> kept(Collection<?> from, java.util.function.Predicate<Object> test) {
		Collection<Object> kept = EolCollectionType.createSameType(entries());
		for (Object entry : from) {
			guard.check();
			if (test.test(entry)) {
				kept.add(entry);
			}
		}
		return kept;
	}

	private static Set<?> set(Collection<?> entries) {
		return new HashSet<>(entries);
	}

	private static BadRuleException tooLarge() {
		return new BadRuleException(OwnRules.Reason.LARGE, Limits.LARGEST, null);
	}

	@SuppressWarnings("unchecked")
	private Collection<Object> entries() {
		return (Collection<Object>) getTarget();
	}
}
