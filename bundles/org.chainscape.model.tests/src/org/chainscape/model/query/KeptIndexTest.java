package org.chainscape.model.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;

import org.chainscape.model.Identities;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.NamedElement;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Product;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Segment;
import org.chainscape.model.chain.Stage;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeptIndexTest {

	private static final int EDITS = 400;

	private final ChainFactory factory = ChainFactory.eINSTANCE;
	private final ChainDocument document = Identities.assign(factory.createChainDocument());
	private final List<EObject> gone = new ArrayList<>();
	private int made;

	@Test
	@DisplayName("The index of a document is made anew each time, unless it is kept: then it is one and the same, whatever is edited")
	void oneIndex() {
		assertNotSame(ElementIndex.of(document), ElementIndex.of(document));
		ElementIndex.keep(document);
		ElementIndex kept = ElementIndex.of(document);
		document.getCompanies().add(named(factory.createCompany()));
		ElementIndex.keep(document);
		assertSame(kept, ElementIndex.of(document));
		assertEquals(2, kept.size());
	}

	@Test
	@DisplayName("What came without an id, lost it or came inside something gets one; what has gone again and what has one stay as they are")
	void assignsIds() {
		ElementIndex.keep(document);
		IndustryChain chain = factory.createIndustryChain();
		Product inside = factory.createProduct();
		chain.getItems().add(inside);
		document.getChains().add(chain);
		Company blank = Identities.assign(factory.createCompany());
		Company gone = factory.createCompany();
		Company given = factory.createCompany();
		document.getCompanies().addAll(List.of(blank, gone, given));
		blank.setId(" ");
		given.setId("own");
		document.getCompanies().remove(gone);
		ElementIndex.of(document).assignIds();
		for (EObject each : List.of(chain, inside, blank)) {
			assertSame(each, ElementIndex.of(document).find(Identities.idOf(each)).orElseThrow());
			assertFalse(Identities.isWanting(each));
		}
		assertEquals("own", given.getId());
		assertTrue(Identities.isWanting(gone));
	}

	@ParameterizedTest
	@ValueSource(longs = {1, 2, 3, 4, 5, 6})
	@DisplayName("After whatever is added, removed, brought back, moved, joined and renamed, a kept index answers like one made anew")
	void followsEdits(long seed) {
		Random random = new Random(seed);
		ElementIndex.keep(document);
		ElementIndex kept = ElementIndex.of(document);
		for (int i = 0; i < EDITS; i++) {
			edit(random);
			if (i % 7 == 0) {
				compare(kept);
			}
		}
		compare(kept);
	}

	private void compare(ElementIndex kept) {
		ElementIndex fresh = ElementIndex.fresh(document);
		assertEquals(fresh.size(), kept.size());
		assertEquals(fresh.relations(), kept.relations());
		Set<EObject> all = new HashSet<>(gone);
		all.add(document);
		document.eAllContents().forEachRemaining(all::add);
		for (EObject each : all) {
			String id = Identities.idOf(each);
			assertEquals(fresh.find(id).isPresent(), kept.find(id).isPresent(), "whether there is an element with the id " + id);
			assertEquals(id, kept.find(id).map(Identities::idOf).orElse(id));
			if (each instanceof ChainNode node) {
				assertEquals(fresh.relationsOf(node), kept.relationsOf(node));
			}
			if (each instanceof Company company) {
				assertEquals(fresh.participationsOf(company), kept.participationsOf(company));
			}
		}
	}

	private void edit(Random random) {
		switch (random.nextInt(12)) {
			case 0 -> document.getChains().add(Math.min(document.getChains().size(), 1), named(factory.createIndustryChain()));
			case 1 -> one(random, IndustryChain.class, chain -> chain.getPerspectives().add(named(factory.createPerspective())));
			case 2 -> one(random, Perspective.class, perspective -> perspective.getStages().add(0, named(factory.createStage())));
			case 3 -> one(random, Place.class, place -> place.getSegments().add(named(factory.createSegment())));
			case 4 -> document.getCompanies().add(named(factory.createCompany()));
			case 5 -> one(random, IndustryChain.class, chain -> chain.getItems().add(named(factory.createProduct())));
			case 6, 7 -> relate(random);
			case 8 -> takePart(random);
			case 9 -> leave(random);
			case 10 -> bringBack(random);
			default -> change(random);
		}
	}

	private void relate(Random random) {
		one(random, IndustryChain.class, chain -> {
			Relation relation = Identities.assign(factory.createSupply());
			relation.setSource(any(random, ChainNode.class));
			chain.getRelations().add(random.nextInt(chain.getRelations().size() + 1), relation);
			relation.setTarget(any(random, ChainNode.class));
		});
	}

	private void takePart(Random random) {
		one(random, Place.class, place -> {
			Participation participation = Identities.assign(factory.createParticipation());
			participation.setCompany(any(random, Company.class));
			place.getParticipations().add(participation);
		});
	}

	private void leave(Random random) {
		EObject leaving = random.nextBoolean() ? any(random, Relation.class) : any(random, EObject.class);
		if (leaving != null && leaving.eContainer() != null) {
			EcoreUtil.remove(leaving);
			gone.add(leaving);
		}
	}

	private void bringBack(Random random) {
		if (gone.isEmpty()) {
			return;
		}
		EObject back = gone.remove(random.nextInt(gone.size()));
		if (back instanceof Relation relation) {
			one(random, IndustryChain.class, chain -> chain.getRelations().add(random.nextInt(chain.getRelations().size() + 1), relation));
		} else if (back instanceof Segment segment) {
			one(random, Place.class, place -> {
				if (!EcoreUtil.isAncestor(segment, place)) {
					place.getSegments().add(segment);
				}
			});
		} else if (back instanceof IndustryChain chain) {
			document.getChains().add(0, chain);
		}
	}

	private void change(Random random) {
		Relation relation = any(random, Relation.class);
		Participation participation = any(random, Participation.class);
		Segment segment = any(random, Segment.class);
		switch (random.nextInt(6)) {
			case 0 -> with(relation, each -> each.setSource(any(random, Product.class)));
			case 1 -> with(relation, each -> each.setTarget(random.nextBoolean() ? each.getSource() : null));
			case 2 -> with(participation, each -> each.setCompany(any(random, Company.class)));
			case 3 -> with(any(random, Company.class), each -> each.setId("id-" + random.nextInt(6)));
			case 4 -> with(any(random, IndustryChain.class), chain -> shuffle(chain.getRelations(), random));
			default -> with(any(random, Stage.class), stage -> with(segment, each -> {
				stage.getSegments().remove(each);
				stage.getSegments().add(0, each);
			}));
		}
	}

	private static void shuffle(EList<?> list, Random random) {
		if (list.size() > 1) {
			list.move(random.nextInt(list.size()), random.nextInt(list.size()));
		}
	}

	private static <T> void with(T object, Consumer<T> code) {
		if (object != null) {
			code.accept(object);
		}
	}

	private <T extends EObject> void one(Random random, Class<T> type, Consumer<T> code) {
		T found = any(random, type);
		if (found != null) {
			code.accept(found);
		}
	}

	private <T extends EObject> T any(Random random, Class<T> type) {
		List<T> all = new ArrayList<>();
		for (Iterator<EObject> contents = document.eAllContents(); contents.hasNext();) {
			EObject next = contents.next();
			if (type.isInstance(next)) {
				all.add(type.cast(next));
			}
		}
		return all.isEmpty() ? null : all.get(random.nextInt(all.size()));
	}

	private <T extends NamedElement> T named(T element) {
		element.setName("名" + made++);
		return Identities.assign(element);
	}
}
