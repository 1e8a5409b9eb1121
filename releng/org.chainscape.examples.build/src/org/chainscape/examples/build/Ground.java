package org.chainscape.examples.build;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.ParticipationRole;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Report;
import org.chainscape.model.chain.Subject;
import org.chainscape.model.chain.ChainNode;
import org.chainscape.validation.ValidationIndex;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The library, where faults are planted, and what is needed for planting. What is made here is cited and has an id. */
final class Ground {

	static final ChainFactory CHAIN = ChainFactory.eINSTANCE;
	private static final int TRIES = 200;

	private final ChainDocument document;
	private final ValidationIndex index;
	private final Random random;
	private final Map<Class<?>, List<?>> known = new HashMap<>();
	private int made;

	Ground(ChainDocument document, ValidationIndex index, Random random) {
		this.document = document;
		this.index = index;
		this.random = random;
	}

	ChainDocument document() {
		return document;
	}

	IndustryChain chain() {
		return document.getChains().get(0);
	}

	ValidationIndex index() {
		return index;
	}

	int random(int bound) {
		return random.nextInt(bound);
	}

	/** {@return any element of a class that is as wanted, if one is found} */
	<T> Optional<T> any(Class<T> type, Predicate<? super T> wanted) {
		List<T> all = all(type);
		for (int i = 0; i < TRIES && !all.isEmpty(); i++) {
			T chosen = all.get(random.nextInt(all.size()));
			if (wanted.test(chosen)) {
				return Optional.of(chosen);
			}
		}
		return all.stream().filter(wanted).findFirst();
	}

	<T> T any(Class<T> type) {
		return any(type, each -> true).orElseThrow();
	}

	<T> T any(List<T> list) {
		return list.get(random.nextInt(list.size()));
	}

	/** {@return all elements of a class in the untouched library} */
	@SuppressWarnings("unchecked")
	<T> List<T> all(Class<T> type) {
		return (List<T>) known.computeIfAbsent(type, key -> {
			List<EObject> found = new ArrayList<>();
			document.eAllContents().forEachRemaining(object -> {
				if (type.isInstance(object)) {
					found.add(object);
				}
			});
			return found;
		});
	}

	/** Plants at any element of a class that is as wanted. */
	<T> Optional<Fault> at(Class<T> type, Predicate<? super T> wanted, Function<T, Fault> plant) {
		return any(type, wanted).map(plant);
	}

	<T extends Element> T identified(T element) {
		element.setId("planted-" + made++);
		return element;
	}

	<T extends NamedElement> T named(T element, String name) {
		element.setName(name);
		return identified(element);
	}

	<T extends Element> T cited(T element) {
		Citation citation = identified(CHAIN.createCitation());
		citation.setSource(any(Report.class));
		citation.setPage("1");
		citation.setLines("L1");
		element.getCitations().add(citation);
		return element;
	}

	<R extends Relation> R relate(R relation, ChainNode from, ChainNode to) {
		cited(identified(relation));
		relation.setSource(from);
		relation.setTarget(to);
		chain().getRelations().add(relation);
		return relation;
	}

	Participation join(Place place, Company company, ParticipationRole role) {
		Participation participation = cited(identified(CHAIN.createParticipation()));
		participation.setCompany(company);
		participation.setRole(role);
		place.getParticipations().add(participation);
		return participation;
	}

	/** Adds a copy of an observation to its subject, to be made a rival of it before. */
	Observation rival(Observation observation, Consumer<Observation> change) {
		Observation copy = EcoreUtil.copy(observation);
		copy.getCitations().clear();
		cited(identified(copy));
		copy.setHandle(null);
		change.accept(copy);
		((Subject) observation.eContainer()).getObservations().add(copy);
		return copy;
	}

	/** {@return the perspective a place belongs to} */
	static Perspective perspective(EObject place) {
		EObject at = place;
		while (at != null && !(at instanceof Perspective)) {
			at = at.eContainer();
		}
		return (Perspective) at;
	}
}
