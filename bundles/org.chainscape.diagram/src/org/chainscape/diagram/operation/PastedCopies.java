package org.chainscape.diagram.operation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.RatingScale;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Source;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.query.Libraries;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Copies of elements of a snippet for a document. Companies, sources and properties the document has already, by id, code or name, are
 * referred to and not doubled. So are companies of libraries the document uses; those of other libraries become its own.
 */
final class PastedCopies {

	private final ChainDocument document;
	private final ElementIndex index;
	private final Snippet snippet;
	private final EcoreUtil.Copier copier = new EcoreUtil.Copier(true, false);
	private final List<Item> along = new ArrayList<>();
	private final List<Relation> relations = new ArrayList<>();

	PastedCopies(ChainDocument document, ElementIndex index, Snippet snippet) {
		this.document = document;
		this.index = index;
		this.snippet = snippet;
	}

	/** Copies elements with what is inside them, the items placed in them, and the relations among all that. */
	void make(Collection<EObject> roots) {
		Set<EObject> inside = new LinkedHashSet<>();
		for (EObject root : roots) {
			inside.add(root);
			root.eAllContents().forEachRemaining(inside::add);
		}
		snippet.items().stream().filter(item -> !inside.contains(item) && item.getPlaces().stream().anyMatch(inside::contains))
				.filter(item -> !isLeft(item)).forEach(along::add);
		List<EObject> content = new ArrayList<>(roots.stream().filter(root -> !(root instanceof Company)).toList());
		content.addAll(along);
		Set<EObject> ends = new HashSet<>(inside);
		ends.addAll(along);
		snippet.relations().stream().filter(relation -> ends.contains(relation.getSource()) || ends.contains(relation.getTarget()))
				.filter(relation -> isKnown(relation.getSource(), ends) && isKnown(relation.getTarget(), ends)).forEach(relations::add);
		content.addAll(relations);
		List<EObject> users = new ArrayList<>(content);
		users.addAll(roots);
		Set<EObject> library = new LinkedHashSet<>(roots.stream().filter(Company.class::isInstance).toList());
		library.addAll(Snippet.library(users));
		library.forEach(this::resolve);
		copier.copyAll(content);
		copier.copyReferences();
		content.forEach(this::restore);
		content.stream().filter(original -> !snippet.isCut() || !isFree(original)).forEach(original -> renumber(copier.get(original)));
	}

	/** Cutting a place leaves its items in the chain; pasting it places them again. */
	private boolean isLeft(Item item) {
		Item own = snippet.isCut() ? index.find(item.getId(), Item.class).orElse(null) : null;
		if (own != null) {
			copier.put(item, own);
		}
		return own != null;
	}

	/** {@return the copy, or what the document has instead} */
	EObject of(EObject original) {
		return copier.get(original);
	}

	/** Hands over what came along with the elements that were chosen. */
	void finish(IndustryChain chain) {
		along.forEach(item -> chain.getItems().add((Item) copier.get(item)));
		relations.forEach(relation -> chain.getRelations().add((Relation) copier.get(relation)));
	}

	private static boolean isKnown(EObject end, Set<EObject> ends) {
		return ends.contains(end) || end instanceof Company;
	}

	private boolean isFree(EObject original) {
		return index.find(Identities.idOf(original)).isEmpty();
	}

	private void resolve(EObject entry) {
		EObject known = index.find(Identities.idOf(entry)).filter(each -> each.eClass() == entry.eClass()).orElseGet(() -> match(entry));
		if (known == null && entry instanceof Company company) {
			known = standIn(company);
		}
		if (known != null) {
			copier.put(entry, known);
			return;
		}
		EObject copy = copier.copy(entry);
		if (copy instanceof Company company) {
			document.getCompanies().add(company);
		} else if (copy instanceof Source source) {
			document.getSources().add(source);
		} else if (copy instanceof Property property) {
			document.getProperties().add(property);
		} else {
			document.getRatingScales().add((RatingScale) copy);
		}
	}

	/** {@return what stands for a company of a library the document uses, too, where it cannot be read now; otherwise {@code null}} */
	private Company standIn(Company company) {
		URI home = snippet.home(company).orElse(null);
		if (home == null || index.libraries().problems().stream().noneMatch(problem -> problem.file().equals(home))) {
			return null;
		}
		Company standIn = ChainFactory.eINSTANCE.createCompany();
		standIn.setId(company.getId());
		standIn.setName(company.getName());
		((InternalEObject) standIn).eSetProxyURI(home.appendFragment(company.getId()));
		return standIn;
	}

	private EObject match(EObject entry) {
		if (entry instanceof Company company) {
			return Libraries.companies(document).stream().filter(other -> isSame(company, other)).findFirst().orElse(null);
		}
		Collection<? extends NamedElement> library = entry instanceof Source ? document.getSources()
				: entry instanceof Property ? document.getProperties() : document.getRatingScales();
		NamedElement named = (NamedElement) entry;
		return library.stream().filter(other -> other.eClass() == named.eClass()
				&& (named.getHandle() != null && named.getHandle().equals(other.getHandle()) || Objects.equals(named.getName(), other.getName())))
				.findFirst().orElse(null);
	}

	private static boolean isSame(Company company, Company other) {
		boolean code = company.getSecurities().stream().anyMatch(security -> security.getCode() != null && other.getSecurities().stream()
				.anyMatch(each -> security.getCode().equals(each.getCode()) && security.getExchange() == each.getExchange()));
		return code || company.getName() != null && company.getName().equals(other.getName());
	}

	/** References out of the snippet hold on in the document they come from. */
	private void restore(EObject original) {
		restoreOne(original);
		original.eAllContents().forEachRemaining(this::restoreOne);
	}

	private void restoreOne(EObject original) {
		EObject own = index.find(Identities.idOf(original)).filter(each -> each.eClass() == original.eClass()).orElse(null);
		if (own == null) {
			return;
		}
		EObject copy = copier.get(original);
		for (EReference reference : original.eClass().getEAllReferences()) {
			boolean plain = !reference.isContainment() && !reference.isContainer() && reference.isChangeable() && !reference.isDerived();
			if (plain && reference != ChainPackage.Literals.ITEM__PLACES && reference != ChainPackage.Literals.PLACE__ITEMS) {
				restore(own, copy, reference);
			}
		}
	}

	private static void restore(EObject own, EObject copy, EReference reference) {
		if (reference.isMany()) {
			@SuppressWarnings("unchecked")
			List<Object> values = (List<Object>) copy.eGet(reference);
			if (values.isEmpty()) {
				values.addAll((List<?>) own.eGet(reference));
			}
		} else if (copy.eGet(reference) == null) {
			copy.eSet(reference, own.eGet(reference));
		}
	}

	private static void renumber(EObject copy) {
		renumberOne(copy);
		copy.eAllContents().forEachRemaining(PastedCopies::renumberOne);
	}

	private static void renumberOne(EObject object) {
		if (object instanceof Element element) {
			element.setId(UUID.randomUUID().toString());
			// A handle names one element of a document.
			element.setHandle(null);
		}
	}
}
