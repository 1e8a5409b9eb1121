package org.chainscape.model.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.chain.Security;
import org.chainscape.model.query.SameCompany;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Makes one company of two, of one file or of two: everything said of the one that goes is said of the one that stays, which is also known
 * by its names. Worked out before anything is changed: what is added to the company that stays, and, for each document that names the one
 * that goes, what is redirected there.
 */
public final class CompanyMerge {

	/** Values one of the two companies has to give; both may have said something. */
	private static final List<EStructuralFeature> VALUES = List.of(ChainPackage.Literals.NAMED_ELEMENT__NAME,
			ChainPackage.Literals.NAMED_ELEMENT__NAME_EN, ChainPackage.Literals.NAMED_ELEMENT__DESCRIPTION,
			ChainPackage.Literals.COMPANY__COUNTRY, ChainPackage.Literals.COMPANY__DOMICILE, ChainPackage.Literals.COMPANY__LISTING,
			ChainPackage.Literals.COMPANY__LISTING_TEXT, ChainPackage.Literals.COMPANY__KIND, ChainPackage.Literals.COMPANY__PARENT);
	private static final List<EAttribute> OF_SECURITY = List.of(ChainPackage.Literals.SECURITY__PRINTED_TICKER,
			ChainPackage.Literals.SECURITY__CURRENCY, ChainPackage.Literals.SECURITY__LISTED_ON, ChainPackage.Literals.SECURITY__DELISTED_ON);
	private static final EAttribute NAME = ChainPackage.Literals.NAMED_ELEMENT__NAME;

	private final Company gone;
	private final Company kept;
	private final Set<EStructuralFeature> preferGone;
	private final boolean together;
	private final List<Step> enriching = new ArrayList<>();
	/** What stands at the company that stays, or will, for parts of the one that goes in another file. */
	private final Map<EObject, EObject> counterparts = new HashMap<>();

	/**
	 * A value the two companies do not agree on.
	 *
	 * @param feature what it is about
	 * @param going what the company that goes says
	 * @param staying what the company that stays says
	 */
	public record Clash(EStructuralFeature feature, Object going, Object staying) {
	}

	private CompanyMerge(Company gone, Company kept, Set<EStructuralFeature> preferGone) {
		if (gone == kept) {
			throw new IllegalArgumentException("A company cannot be merged into itself");
		}
		this.gone = gone;
		this.kept = kept;
		this.preferGone = Set.copyOf(preferGone);
		together = EcoreUtil.getRootContainer(gone) == EcoreUtil.getRootContainer(kept);
		takeNames();
		takeValues();
		takeParts();
	}

	/**
	 * Works out a merge. Where both companies say something, the one that stays is right; of the names the other one becomes an alias.
	 *
	 * @param gone the company that goes
	 * @param kept the company that stays
	 * @return the merge
	 */
	public static CompanyMerge of(Company gone, Company kept) {
		return new CompanyMerge(gone, kept, Set.of());
	}

	/**
	 * The same merge with other choices.
	 *
	 * @param features features of {@link #clashes()} whose value the company that goes is to give
	 * @return the merge
	 */
	public CompanyMerge preferring(Set<? extends EStructuralFeature> features) {
		return new CompanyMerge(gone, kept, new HashSet<>(features));
	}

	/** {@return the company that goes} */
	public Company gone() {
		return gone;
	}

	/** {@return the company that stays} */
	public Company kept() {
		return kept;
	}

	/** {@return what the two do not agree on} */
	public List<Clash> clashes() {
		return VALUES.stream().filter(feature -> !isEmpty(gone, feature) && !isEmpty(kept, feature) && !agree(feature))
				.map(feature -> new Clash(feature, gone.eGet(feature), kept.eGet(feature))).toList();
	}

	/** {@return what changes at the company that stays, and is added to its document for it; empty if it says all of it already} */
	public List<Step> enriching() {
		return List.copyOf(enriching);
	}

	/**
	 * What changes in a document that names the company that goes, so that it names the one that stays. Where the one that goes belongs to
	 * the document, it is deleted; where the one that stays belongs to another one, that becomes a library of the document.
	 *
	 * @param document a document; its references lead to the very objects this merge was made for
	 * @return the steps; empty if the document does not name the company
	 */
	public List<Step> redirecting(ChainDocument document) {
		return redirecting(Uses.of(document));
	}

	List<Step> redirecting(Uses uses) {
		return new Redirection(uses, gone, kept, counterparts).steps();
	}

	/** {@return all that is done where both companies belong to one document} */
	public List<Step> steps() {
		List<Step> steps = new ArrayList<>(enriching);
		if (EcoreUtil.getRootContainer(gone) instanceof ChainDocument document) {
			steps.addAll(redirecting(document));
		}
		return steps;
	}

	private boolean agree(EStructuralFeature feature) {
		Object going = gone.eGet(feature);
		Object staying = kept.eGet(feature);
		if (feature == ChainPackage.Literals.COMPANY__PARENT) {
			return isOurs((Company) going) || isOurs((Company) staying) || isSame((Company) going, (Company) staying);
		}
		return going instanceof String text ? SameCompany.form(text).equals(SameCompany.form((String) staying)) : Objects.equals(going, staying);
	}

	private boolean isOurs(Company company) {
		return company == gone || company == kept;
	}

	private static boolean isSame(Company one, Company other) {
		return one == other || one.getId() != null && one.getId().equals(other.getId());
	}

	private boolean takesName() {
		return preferGone.contains(NAME) && !agree(NAME);
	}

	private void takeNames() {
		Set<String> known = new HashSet<>(Set.of(""));
		String english = isEmpty(kept, ChainPackage.Literals.NAMED_ELEMENT__NAME_EN)
				|| preferGone.contains(ChainPackage.Literals.NAMED_ELEMENT__NAME_EN) ? gone.getNameEn() : kept.getNameEn();
		Stream.concat(Stream.of(takesName() ? gone.getName() : kept.getName(), english == null ? "" : english), kept.getAliases().stream())
				.map(SameCompany::form).forEach(known::add);
		Stream.concat(Stream.of(kept.getName(), kept.getNameEn(), gone.getName(), gone.getNameEn()), gone.getAliases().stream())
				.filter(name -> known.add(SameCompany.form(name)))
				.forEach(name -> enriching.add(new Step.Add(kept, ChainPackage.Literals.NAMED_ELEMENT__ALIASES, name)));
	}

	private void takeValues() {
		Set<EStructuralFeature> clashing = new HashSet<>();
		clashes().forEach(clash -> clashing.add(clash.feature()));
		for (EStructuralFeature feature : VALUES) {
			boolean chosen = clashing.contains(feature) && preferGone.contains(feature);
			if (!isEmpty(gone, feature) && (isEmpty(kept, feature) || chosen)) {
				take(feature);
			}
		}
		EAttribute notes = ChainPackage.Literals.ELEMENT__NOTES;
		if (!isEmpty(gone, notes) && !Objects.equals(gone.getNotes(), kept.getNotes())) {
			String joined = isEmpty(kept, notes) ? gone.getNotes() : kept.getNotes() + '\n' + gone.getNotes();
			enriching.add(new Step.Change(kept, notes, joined));
		}
	}

	private void take(EStructuralFeature feature) {
		Object value = gone.eGet(feature);
		if (value instanceof Company parent) {
			// A parent in another file would make a library depend on those that use it.
			boolean usable = together && !isAbove(parent);
			if (!usable) {
				return;
			}
		}
		enriching.add(new Step.Change(kept, feature, value));
	}

	/** Whether one of the two is met on the way up from a company. */
	private boolean isAbove(Company parent) {
		Set<Company> seen = new HashSet<>();
		Company at = parent;
		while (at != null && !isOurs(at) && seen.add(at)) {
			at = at.getParent();
		}
		return at != null && isOurs(at);
	}

	private static boolean isEmpty(EObject object, EStructuralFeature feature) {
		Object value = object.eGet(feature);
		return value instanceof String text ? text.isBlank() : Objects.equals(value, feature.getDefaultValue());
	}

	private void takeParts() {
		Set<Step> moves = new LinkedHashSet<>();
		Transplant transplant = together ? null : new Transplant((ChainDocument) EcoreUtil.getRootContainer(kept));
		if (transplant != null) {
			transplant.same(gone, kept);
		}
		for (Security security : gone.getSecurities()) {
			Optional<Security> same = kept.getSecurities().stream().filter(other -> isSame(security, other)).findFirst();
			if (same.isEmpty()) {
				moves.addAll(taken(List.of(security), kept, ChainPackage.Literals.COMPANY__SECURITIES, transplant));
			} else {
				if (transplant != null) {
					counterparts.put(security, same.get());
				}
				OF_SECURITY.stream().filter(feature -> isEmpty(same.get(), feature) && !isEmpty(security, feature))
						.forEach(feature -> moves.add(new Step.Change(same.get(), feature, security.eGet(feature))));
				parts(security, same.get(), transplant, moves);
			}
		}
		for (EReference feature : List.of(ChainPackage.Literals.COMPANY__RATINGS, ChainPackage.Literals.SUBJECT__OBSERVATIONS,
				ChainPackage.Literals.ELEMENT__CITATIONS)) {
			moves.addAll(taken((List<?>) gone.eGet(feature), kept, feature, transplant));
		}
		if (transplant != null) {
			counterparts.putAll(transplant.counterparts());
			enriching.addAll(transplant.steps());
		}
		enriching.addAll(moves);
	}

	private static boolean isSame(Security one, Security other) {
		return one.getExchange() == other.getExchange() && SameCompany.form(one.getCode()).equals(SameCompany.form(other.getCode()));
	}

	/** {@return steps that bring the parts of an element to another one of its class in the same document} */
	public static List<Step> moving(EObject from, EObject to) {
		List<Step> moves = new ArrayList<>();
		for (EReference feature : from.eClass().getEAllContainments()) {
			if (feature.isMany()) {
				moves.addAll(moved((List<?>) from.eGet(feature), to, feature));
			}
		}
		return moves;
	}

	private static List<Step> moved(List<?> parts, EObject to, EReference feature) {
		return parts.stream().<Step>map(part -> new Step.Move((EObject) part, to, feature)).toList();
	}

	private void parts(EObject from, EObject to, Transplant transplant, Collection<Step> moves) {
		for (EReference feature : from.eClass().getEAllContainments()) {
			if (feature.isMany()) {
				moves.addAll(taken((List<?>) from.eGet(feature), to, feature, transplant));
			}
		}
	}

	private List<Step> taken(List<?> parts, EObject to, EReference feature, Transplant transplant) {
		if (transplant == null) {
			return moved(parts, to, feature);
		}
		List<EObject> fresh = new ArrayList<>();
		for (Object part : parts) {
			Optional<EObject> same = ((List<?>) to.eGet(feature)).stream().map(EObject.class::cast)
					.filter(other -> new Alike().equals((EObject) part, other)).findFirst();
			same.ifPresentOrElse(other -> pair((EObject) part, other), () -> fresh.add((EObject) part));
		}
		return transplant.copies(fresh).stream().<Step>map(copy -> new Step.Add(to, feature, copy)).toList();
	}

	/** Two that say the same have the same parts in the same order. */
	private void pair(EObject part, EObject other) {
		counterparts.put(part, other);
		for (int i = 0; i < part.eContents().size() && i < other.eContents().size(); i++) {
			pair(part.eContents().get(i), other.eContents().get(i));
		}
	}

	/** Compares what is said and not under which id. */
	private static final class Alike extends EcoreUtil.EqualityHelper {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean haveEqualFeature(EObject one, EObject other, EStructuralFeature feature) {
			return feature == ChainPackage.Literals.ELEMENT__ID || feature == ChainPackage.Literals.ELEMENT__HANDLE
					|| super.haveEqualFeature(one, other, feature);
		}

		@Override
		protected boolean haveEqualReference(EObject one, EObject other, EReference reference) {
			return reference.isContainment() ? super.haveEqualReference(one, other, reference)
					: names(one, reference).equals(names(other, reference));
		}

		private static List<Object> names(EObject object, EReference reference) {
			Object value = object.eGet(reference);
			List<?> values = value instanceof List<?> many ? many : value == null ? List.of() : List.of(value);
			return values.stream().<Object>map(each -> each instanceof NamedElement named
					? SameCompany.form(named.getName()) : each).toList();
		}
	}
}
