package org.chainscape.scene.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.Citation;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Security;
import org.chainscape.model.chain.Source;
import org.chainscape.model.chain.Stage;
import org.chainscape.model.query.ElementIndex;
import org.chainscape.model.query.Reservation;
import org.chainscape.model.view.DiagramKind;
import org.chainscape.scene.Connector;
import org.chainscape.scene.Edition;
import org.chainscape.scene.Plate;
import org.chainscape.scene.Scene;
import org.chainscape.scene.SceneBuilder;
import org.chainscape.scene.ScenePart;
import org.chainscape.scene.ScenePart.Role;
import org.chainscape.scene.Shape;
import org.chainscape.scene.Withheld;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Whatever a chain and a diagram look like: what is reserved is not in a published figure, in no way of saying it; or it is marked. */
class EditionProperties {

	private static final String SIGNS = "[†‡]";
	private static final Set<Role> NAMED = Set.of(Role.CARD, Role.SUB_CARD, Role.ITEM_CHIP, Role.TABLE_ROW);

	@Property(tries = 200)
	void nothingReservedIsInAPublishedFigure(@ForAll long seed, @ForAll @IntRange(min = 0, max = 6) int kind) {
		RandomChain chain = new RandomChain(seed, DiagramKind.get(kind));
		ElementIndex index = chain.index();
		Plate plate = builder(Edition.Reserved.LEFT_OUT, false).plate(chain.diagram(), index);
		Scene framed = builder(Edition.Reserved.LEFT_OUT, true).build(chain.diagram(), index);
		Set<String> ids = Stream.of(plate.scene(), framed).flatMap(EditionProperties::ids).collect(Collectors.toSet());
		String texts = texts(plate.scene()) + texts(framed) + plate.sources();
		for (Element element : reserved(index)) {
			assertFalse(ids.contains(element.getId()), () -> element.eClass().getName() + " is drawn");
			printed(element).forEach(text -> assertFalse(texts.contains(text), () -> element.eClass().getName() + " is printed: " + text));
		}
		plate.statements().forEach(statement -> assertEquals(Reservation.NONE, Reservation.of(statement), statement::toString));
		plate.statements().forEach(statement -> assertEquals(statement, index.find(statement.getId()).orElseThrow(), "the document's own"));
		assertFalse(texts.matches("(?s).*" + SIGNS + ".*"));
	}

	@Property(tries = 120)
	void aMarkedFigureHasEverythingAndSaysWhatIsReserved(@ForAll long seed, @ForAll @IntRange(min = 0, max = 6) int kind) {
		RandomChain chain = new RandomChain(seed, DiagramKind.get(kind));
		ElementIndex index = chain.index();
		Scene shown = builder(Edition.Reserved.SHOWN, true).build(chain.diagram(), index);
		Scene marked = builder(Edition.Reserved.MARKED, true).build(chain.diagram(), index);
		assertFalse(texts(shown).matches("(?s).*" + SIGNS + ".*"));
		Set<String> keys = keys(shown);
		keys.removeAll(keys(marked));
		keys.remove("legend");
		assertEquals(Set.of(), keys);
		marked.allParts().filter(part -> NAMED.contains(part.role()) && part.elementId() != null).forEach(part -> {
			Element element = index.find(part.elementId(), Element.class).orElse(null);
			boolean open = element instanceof NamedElement && !(element instanceof Stage) && Reservation.of(element) != Reservation.NONE;
			assertTrue(!open || SceneChecks.texts(part).matches(".*" + SIGNS + ".*"), () -> SceneChecks.texts(part) + " has no sign");
		});
		Set<String> badges = marked.overlay().stream().map(ScenePart::key).collect(Collectors.toSet());
		for (Connector line : marked.connectors()) {
			Relation relation = index.find(line.relationId(), Relation.class).orElseThrow();
			assertTrue(Reservation.of(relation) == Reservation.NONE || badges.contains("reserved:" + line.key()), "a line has no sign");
		}
		explainsExactly(marked, "†", "待核实");
		explainsExactly(marked, "‡", "无来源");
	}

	@Property(tries = 120)
	void whatIsWithheldIsWhatIsMissing(@ForAll long seed, @ForAll @IntRange(min = 0, max = 6) int kind) {
		RandomChain chain = new RandomChain(seed, DiagramKind.get(kind));
		ElementIndex index = chain.index();
		String before = print(chain);
		Scene shown = builder(Edition.Reserved.SHOWN, true).build(chain.diagram(), index);
		Withheld withheld = builder(Edition.Reserved.LEFT_OUT, true).withheld(chain.diagram(), index);
		assertTrue(before.equals(print(chain)), "nothing is changed");
		Set<String> left = withheld.statements().stream().map(statement -> statement.element().getId()).collect(Collectors.toSet());
		assertEquals(left.size(), withheld.statements().size(), "each once");
		withheld.statements().forEach(statement -> {
			assertEquals(Reservation.of(statement.element()), statement.reservation());
			assertFalse(statement.reservation() == Reservation.NONE);
		});
		ids(shown).map(id -> index.find(id, Element.class).orElse(null))
				.filter(element -> element instanceof Item || element instanceof Place || element instanceof Relation)
				.filter(element -> Reservation.of(element) != Reservation.NONE)
				.forEach(element -> assertTrue(left.contains(element.getId()), () -> element + " is seen and not counted"));
		Scene published = builder(Edition.Reserved.LEFT_OUT, true).build(chain.diagram(), index);
		assertTrue(!withheld.isEmpty() || keys(published).equals(keys(shown)) && texts(published).equals(texts(shown)),
				"nothing is missing without a word");
	}

	private static void explainsExactly(Scene scene, String sign, String words) {
		boolean occurs = Stream.concat(scene.allParts(), scene.overlay().stream())
				.filter(part -> part.role() != Role.LEGEND && part.role() != Role.NOTE).anyMatch(part -> SceneChecks.texts(part).contains(sign));
		assertEquals(occurs, scene.part("legend").map(SceneChecks::texts).orElse("").contains(words), sign);
	}

	/** The words by which a statement would be recognised; those of a membership are the name of its company, which others may print. */
	private static List<String> printed(Element element) {
		List<String> words = new ArrayList<>();
		if (element instanceof NamedElement named) {
			words.add(named.getName());
		} else if (element instanceof Observation observation) {
			words.add(observation.getPrinted());
		} else if (element instanceof Relation relation) {
			words.add(relation.getLabel());
		} else if (element instanceof Security security) {
			words.add(security.getCode());
		}
		element.getCitations().stream().map(Citation::getSource).map(Source::getPublisher).forEach(words::add);
		return words;
	}

	private static List<Element> reserved(ElementIndex index) {
		List<Element> found = new ArrayList<>();
		EcoreUtil.getAllContents(index.document(), true).forEachRemaining(object -> {
			if (object instanceof Element element && !(element instanceof Citation) && Reservation.of(element) != Reservation.NONE) {
				found.add(element);
			}
		});
		return found;
	}

	private static String print(RandomChain chain) {
		StringBuilder text = new StringBuilder();
		EcoreUtil.<EObject>getAllContents(chain.document(), true).forEachRemaining(object -> {
			text.append(Identities.idOf(object));
			object.eCrossReferences().forEach(other -> text.append(' ').append(Identities.idOf(other)));
		});
		return text.toString();
	}

	private static Stream<String> ids(Scene scene) {
		Stream<String> parts = Stream.concat(scene.allParts(), scene.overlay().stream().flatMap(ScenePart::stream)).map(ScenePart::elementId);
		return Stream.concat(parts, scene.connectors().stream().map(Connector::relationId)).filter(id -> id != null);
	}

	private static Set<String> keys(Scene scene) {
		Set<String> keys = new HashSet<>();
		scene.allParts().forEach(part -> keys.add(part.key()));
		scene.connectors().forEach(line -> keys.add(line.key()));
		scene.overlay().forEach(badge -> keys.add(badge.key()));
		return keys;
	}

	/** Names may run over several lines. */
	private static String texts(Scene scene) {
		return scene.shapes().filter(Shape.Text.class::isInstance).map(shape -> ((Shape.Text) shape).text()).collect(Collectors.joining());
	}

	private static SceneBuilder builder(Edition.Reserved reserved, boolean framed) {
		return new SceneBuilder(SceneBuilderTest.options(new FixedMeasurer()).withEdition(new Edition(reserved, framed, "")));
	}
}
