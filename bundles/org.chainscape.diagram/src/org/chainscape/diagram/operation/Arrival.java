package org.chainscape.diagram.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Source;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.chain.View;
import org.chainscape.model.text.Labels;
import org.chainscape.model.text.Language;
import org.chainscape.model.text.Texts;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What it means that elements arrive at another one in a tree: segments go into places, stages and the like change their order, companies
 * take part, items sit, sources are cited. Known before anything is changed.
 *
 * @param document the document
 * @param dragged what arrives, of one sort
 * @param from the place items are dragged out of, or {@code null}
 * @param target where it arrives
 * @param spot whether before, behind or on the target
 */
public record Arrival(ChainDocument document, List<? extends EObject> dragged, Place from, EObject target, Spot spot) {

	private static final Texts TEXTS = Texts.beside(Arrival.class);

	/** Where something is let go. */
	public enum Spot {
		/** Before the target. */
		BEFORE,
		/** On the target. */
		ON,
		/** Behind the target. */
		AFTER
	}

	/** Copies the list. */
	public Arrival {
		dragged = List.copyOf(dragged);
	}

	/** What an arrival does. */
	private enum Deed {
		NEST, ORDER, TAKE_PART, CARRY, SIT, CITE, NOTHING
	}

	private Deed deed() {
		EObject first = dragged.isEmpty() ? null : dragged.get(0);
		if (first instanceof Source && !(target instanceof Source && spot != Spot.ON)) {
			return Deed.CITE;
		}
		boolean siblings = first != null && target.eContainer() != null && first.eContainmentFeature() == target.eContainmentFeature();
		if (siblings && spot != Spot.ON && isOrdered(first)) {
			return Deed.ORDER;
		}
		Place place = place();
		if (place == null) {
			return Deed.NOTHING;
		}
		return first instanceof Segment ? Deed.NEST : first instanceof Company ? Deed.TAKE_PART : first instanceof Participation ? Deed.CARRY
			: first instanceof Item ? Deed.SIT : Deed.NOTHING;
	}

	private static boolean isOrdered(EObject element) {
		return element instanceof Segment || element instanceof Stage || element instanceof Perspective || element instanceof View
			|| element instanceof Source || element instanceof Participation;
	}

	/** What is let go beside a thing in a place goes into that place. */
	private Place place() {
		return target instanceof Place place && spot == Spot.ON ? place : target.eContainer() instanceof Place outer ? outer
			: target instanceof Place place ? place : null;
	}

	/**
	 * Why it cannot be done.
	 *
	 * @param language the language of the answer
	 * @return one short sentence, or nothing if it can
	 */
	public Optional<String> refusal(Language language) {
		if (dragged.stream().anyMatch(each -> !EcoreUtil.isAncestor(document, each) && !(each instanceof Company))
			|| !EcoreUtil.isAncestor(document, target)) {
			return Optional.of(TEXTS.get(language, "arrival.foreign"));
		}
		if (dragged.isEmpty() || dragged.contains(target) || dragged.stream().anyMatch(each -> sort(each) != sort(dragged.get(0)))) {
			return Optional.of(TEXTS.get(language, "arrival.mixed"));
		}
		Deed deed = deed();
		String name = Labels.name(target, language);
		boolean refused = switch (deed) {
			case NEST -> dragged.stream().anyMatch(each -> EcoreUtil.isAncestor(each, place()) || each.eContainer() == place());
			case ORDER -> dragged.stream().anyMatch(each -> EcoreUtil.isAncestor(each, target))
				|| !(dragged.get(0) instanceof Segment) && dragged.stream().anyMatch(each -> each.eContainer() != target.eContainer());
			case TAKE_PART -> dragged.stream().anyMatch(each -> takesPart((Company) each));
			case CARRY -> dragged.stream().allMatch(each -> each.eContainer() == place());
			case SIT -> dragged.stream().anyMatch(each -> ((Item) each).getPlaces().contains(place()));
			case CITE -> !(target instanceof Element) || target instanceof Source || target instanceof Citation || target instanceof View
				|| target == document || dragged.stream().anyMatch(this::isCited);
			default -> true;
		};
		return refused ? Optional.of(TEXTS.get(language, "arrival." + deed.name().toLowerCase(Locale.ROOT), name)) : Optional.empty();
	}

	private static Class<?> sort(EObject element) {
		return List.<Class<?>>of(Segment.class, Stage.class, Company.class, Item.class, Participation.class, Source.class, Perspective.class,
			View.class).stream().filter(type -> type.isInstance(element)).findFirst().orElse(element.getClass());
	}

	private boolean takesPart(Company company) {
		return place().getParticipations().stream().anyMatch(each -> each.getCompany() == company);
	}

	private boolean isCited(EObject source) {
		return ((Element) target).getCitations().stream().anyMatch(each -> each.getSource() == source);
	}

	/**
	 * What is done, for the list of steps and to be shown while dragging.
	 *
	 * @param language the language
	 * @return a few words
	 */
	public String label(Language language) {
		Deed deed = deed();
		if (deed == Deed.NOTHING) {
			return "";
		}
		EObject place = deed == Deed.ORDER || deed == Deed.CITE || place() == null ? target : place();
		return TEXTS.get(language, "step." + deed.name().toLowerCase(Locale.ROOT), Labels.name(place, language));
	}

	/**
	 * Does it.
	 *
	 * @param canvas the diagram cards are placed on; {@code null} if the document has none
	 * @return what is to be selected then
	 * @throws IllegalArgumentException if there is a {@link #refusal}
	 */
	public List<EObject> run(Canvas canvas) {
		refusal(Language.EN).ifPresent(reason -> {
			throw new IllegalArgumentException(reason);
		});
		Deed deed = deed();
		Place place = deed == Deed.CITE || deed == Deed.ORDER ? null : place();
		List<EObject> results = new ArrayList<>();
		if (deed == Deed.ORDER) {
			order(canvas);
			results.addAll(dragged);
		} else if (deed == Deed.NEST) {
			nest(dragged.stream().map(Segment.class::cast).toList(), place, canvas);
			results.addAll(dragged);
		} else {
			for (EObject each : dragged) {
				results.add(arrive(deed, each, place));
			}
		}
		if (canvas != null && deed != Deed.CITE) {
			canvas.settle();
		}
		return results;
	}

	private EObject arrive(Deed deed, EObject each, Place place) {
		if (deed == Deed.TAKE_PART) {
			Participation participation = Identities.assign(ChainFactory.eINSTANCE.createParticipation());
			participation.setCompany((Company) each);
			place.getParticipations().add(participation);
			return participation;
		}
		if (deed == Deed.CITE) {
			Citation citation = Identities.assign(ChainFactory.eINSTANCE.createCitation());
			citation.setSource((Source) each);
			((Element) target).getCitations().add(citation);
			return citation;
		}
		if (deed == Deed.CARRY) {
			place.getParticipations().add((Participation) each);
		} else {
			Item item = (Item) each;
			item.getPlaces().add(place);
			if (from != null) {
				item.getPlaces().remove(from);
			}
		}
		return each;
	}

	private void nest(List<Segment> segments, Place place, Canvas canvas) {
		if (canvas == null) {
			place.getSegments().addAll(segments);
		} else {
			new Moves(canvas).carry(segments, place, Map.of());
		}
	}

	/** Before or behind its new neighbour; a segment may come from another place. */
	private void order(Canvas canvas) {
		if (target instanceof Segment && dragged.get(0).eContainer() != target.eContainer()) {
			nest(dragged.stream().map(Segment.class::cast).toList(), (Place) target.eContainer(), canvas);
		}
		@SuppressWarnings("unchecked")
		EList<EObject> siblings = (EList<EObject>) target.eContainer().eGet(target.eContainmentFeature());
		List<EObject> wanted = new ArrayList<>(siblings);
		wanted.removeAll(dragged);
		wanted.addAll(wanted.indexOf(target) + (spot == Spot.AFTER ? 1 : 0), dragged);
		for (int i = 0; i < wanted.size(); i++) {
			if (siblings.get(i) != wanted.get(i)) {
				siblings.move(i, wanted.get(i));
			}
		}
	}
}
