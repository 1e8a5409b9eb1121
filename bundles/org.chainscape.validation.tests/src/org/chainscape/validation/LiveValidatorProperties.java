package org.chainscape.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.chainscape.model.aigc.AigcFactory;
import org.chainscape.model.aigc.FoundationModel;
import org.chainscape.model.aigc.ModelKind;
import org.chainscape.model.chain.Calculation;
import org.chainscape.model.chain.CalculationInput;
import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainFactory;
import org.chainscape.model.chain.ChainNode;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.Exchange;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.Item;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.chain.Security;
import org.chainscape.model.text.Language;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever is done to a document, what is followed step by step equals a full check. */
class LiveValidatorProperties {

	private static final Validator RULES = new Validator(Validator.standard().ruleSet().all().stream()
		.filter(rule -> rule.info().mode() == RuleMode.LIVE).toList());
	private static final Policy POLICY = Policy.on(LocalDate.of(2023, 6, 30));

	@Property(tries = 60)
	void followingEqualsCheckingEverything(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int pause) {
		Random random = new Random(seed);
		ChainDocument document = random.nextBoolean() ? new SampleChain().document : new ReportedChain().sample.document;
		enrich(document, random);
		LiveValidator live = new LiveValidator(RULES, document, POLICY);
		RandomEdits edits = new RandomEdits(document, random);
		List<String> done = new ArrayList<>();
		// Edits come before, while and after the first check.
		for (int i = 0; i < 60; i++) {
			done.add(edits.next());
			int budget = random.nextInt(200);
			int[] used = {0};
			live.work(() -> used[0]++ < budget);
			if (i % pause == 0) {
				assertSame(document, live, done);
			}
		}
		assertSame(document, live, done);
		live.dispose();
	}

	/** When more changes at once than is worth following, everything is looked at again, and edits may come before that is done. */
	@Property(tries = 60)
	void lookingAgainEqualsCheckingEverything(@ForAll long seed, @ForAll @IntRange(min = 0, max = 25) int many) {
		Random random = new Random(seed);
		ChainDocument document = random.nextBoolean() ? new SampleChain().document : new ReportedChain().sample.document;
		enrich(document, random);
		LiveValidator live = new LiveValidator(RULES, document, POLICY, many);
		RandomEdits edits = new RandomEdits(document, random);
		List<String> done = new ArrayList<>();
		for (int i = 0; i < 60; i++) {
			done.add(edits.next());
			int budget = random.nextInt(3) == 0 ? random.nextInt(2_000) : 0;
			int[] used = {0};
			live.work(() -> used[0]++ < budget);
			if (random.nextInt(12) == 0) {
				assertSame(document, live, done);
			}
		}
		assertSame(document, live, done);
		live.dispose();
	}

	/** Neither adding very much nor taking it away is checked while it happens, whether it comes one by one, in a list or inside one. */
	@Property(tries = 9)
	void veryMuchIsLookedAtAfterwards(@ForAll @IntRange(min = 0, max = 2) int way) {
		ChainDocument document = new SampleChain().document;
		LiveValidator live = new LiveValidator(RULES, document, POLICY);
		assertSame(document, live, List.of());
		List<Company> companies = new ArrayList<>();
		for (int i = 0; i <= Changes.MANY; i++) {
			companies.add(SampleChain.named(ChainFactory.eINSTANCE.createCompany(), "much-" + i, "公司 " + i / 2));
		}
		long checks = live.checks();
		long words = live.version();
		IndustryChain box = SampleChain.named(ChainFactory.eINSTANCE.createIndustryChain(), "much", "链");
		if (way == 0) {
			document.getCompanies().addAll(companies);
		} else if (way == 1) {
			companies.forEach(document.getCompanies()::add);
		} else {
			companies.forEach(company -> box.getItems().add(SampleChain.named(ChainFactory.eINSTANCE.createProduct(), company.getId(), "")));
			document.getChains().add(box);
		}
		assertFollowsAgain(document, live, checks, words);
		checks = live.checks();
		words = live.version();
		if (way == 2) {
			document.getChains().remove(box);
		} else {
			document.getCompanies().removeAll(companies);
		}
		assertFollowsAgain(document, live, checks, words);
		live.dispose();
	}

	private static void assertFollowsAgain(ChainDocument document, LiveValidator live, long checks, long words) {
		assertFalse(live.isFollowing());
		assertTrue(live.isPending());
		assertEquals(checks, live.checks());
		assertTrue(live.version() > words, "words for findings may be others");
		assertFalse(live.work(() -> false), "nothing is looked at without being asked");
		assertFalse(live.isFollowing());
		assertSame(document, live, List.of());
		assertTrue(live.isFollowing());
		long before = live.checks();
		document.getCompanies().get(0).setName("改名");
		assertTrue(live.isFollowing());
		assertSame(document, live, List.of());
		assertTrue(live.checks() - before < 1_000, "a small change is followed again");
	}

	/** Companies of a library take part like own ones; nobody changes the library meanwhile. */
	@Property(tries = 20)
	void followingEqualsCheckingEverythingWithALibrary(@ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int pause) {
		Random random = new Random(seed);
		ChainDocument document = new ReportedChain().sample.document;
		ChainDocument library = library(document);
		enrich(document, random);
		LiveValidator live = new LiveValidator(RULES, document, POLICY);
		RandomEdits edits = new RandomEdits(document, random);
		List<String> done = new ArrayList<>();
		for (int i = 0; i < 60; i++) {
			done.add(random.nextInt(3) == 0 ? useShared(document, library, random) : edits.next());
			int budget = random.nextInt(200);
			int[] used = {0};
			live.work(() -> used[0]++ < budget);
			if (i % pause == 0) {
				assertSame(document, live, done);
			}
		}
		assertSame(document, live, done);
		live.dispose();
	}

	/** A library with companies the document has itself, by name or by security, and others. */
	private static ChainDocument library(ChainDocument document) {
		ChainDocument library = SampleChain.named(ChainFactory.eINSTANCE.createChainDocument(), "library", "公司库");
		for (int i = 0; i < 4; i++) {
			Company own = document.getCompanies().get(i % document.getCompanies().size());
			Company shared = SampleChain.named(ChainFactory.eINSTANCE.createCompany(), "shared-" + i, i == 0 ? own.getName() : "库中公司 " + i);
			Security security = SampleChain.identified(ChainFactory.eINSTANCE.createSecurity(), "shared-security-" + i);
			Security like = i == 1 ? own.getSecurities().stream().findFirst().orElse(null) : null;
			security.setCode(like == null ? "68825" + i : like.getCode());
			security.setExchange(like == null ? Exchange.SH : like.getExchange());
			shared.getSecurities().add(security);
			library.getCompanies().add(shared);
		}
		document.getLibraries().add(library);
		return library;
	}

	/** Lets something of the document refer to a company of the library, or links and unlinks the library. */
	private static String useShared(ChainDocument document, ChainDocument library, Random random) {
		Company shared = library.getCompanies().get(random.nextInt(library.getCompanies().size()));
		if (random.nextInt(8) == 0) {
			boolean linked = document.getLibraries().remove(library) || document.getLibraries().add(library);
			return "library linked or unlinked: " + linked;
		}
		List<EObject> all = new ArrayList<>();
		document.eAllContents().forEachRemaining(each -> {
			if (each instanceof Participation || each instanceof Relation || each instanceof Item || each instanceof Company) {
				all.add(each);
			}
		});
		EObject user = all.get(random.nextInt(all.size()));
		if (user instanceof Participation participation) {
			participation.setCompany(shared);
		} else if (user instanceof Relation relation && random.nextBoolean()) {
			relation.setSource(shared);
		} else if (user instanceof Relation relation) {
			relation.setTarget(shared);
		} else if (user instanceof Item item) {
			item.getMakers().add(shared);
		} else {
			((Company) user).setParent(shared);
		}
		return user.eClass().getName() + " " + EcoreUtil.getID(user) + " with " + shared.getId();
	}

	/** Adds what rules about circles, families and calculations look at. */
	private static void enrich(ChainDocument document, Random random) {
		IndustryChain chain = document.getChains().get(0);
		List<ChainNode> nodes = new ArrayList<>();
		for (int i = 0; i < 5; i++) {
			FoundationModel model = SampleChain.named(AigcFactory.eINSTANCE.createFoundationModel(), "model-" + i, "模型 " + i);
			model.setKind(i < 2 ? ModelKind.ARCHITECTURE : ModelKind.LANGUAGE);
			chain.getItems().add(model);
			nodes.add(model);
		}
		nodes.addAll(document.getCompanies());
		List<EClass> types = List.of(ChainPackage.Literals.SUPPLY, ChainPackage.Literals.LINEAGE, ChainPackage.Literals.COMPOSITION,
			ChainPackage.Literals.OWNERSHIP, ChainPackage.Literals.EVOLUTION);
		for (int i = 0; i < 14; i++) {
			Relation relation = SampleChain.identified((Relation) EcoreUtil.create(types.get(i % types.size())), "relation-" + i);
			relation.setSource(nodes.get(random.nextInt(nodes.size())));
			relation.setTarget(nodes.get(random.nextInt(nodes.size())));
			chain.getRelations().add(relation);
		}
		for (int i = 0; i < 3; i++) {
			Observation number = SampleChain.identified(ChainFactory.eINSTANCE.createObservation(), "number-" + i);
			number.setProperty(document.getProperties().get(0));
			number.setValue(BigDecimal.valueOf(20));
			chain.getObservations().add(number);
			Calculation calculation = SampleChain.named(ChainFactory.eINSTANCE.createCalculation(), "calculation-" + i, "测算 " + i);
			calculation.setFormula("a");
			calculation.setExpected(number);
			CalculationInput input = SampleChain.identified(ChainFactory.eINSTANCE.createCalculationInput(), "input-" + i);
			input.setName("a");
			input.setObservation(i == 0 ? null : (Observation) chain.getObservations().get(random.nextInt(i + 1)));
			calculation.getInputs().add(input);
			document.getCalculations().add(calculation);
		}
	}

	private static void assertSame(ChainDocument document, LiveValidator live, List<String> done) {
		live.work(() -> true);
		String expected = print(RULES.validate(ValidationIndex.of(document, POLICY)), live.index());
		assertEquals(expected, print(live.result(), live.index()), () -> String.join("\n", done));
	}

	private static String print(ValidationResult result, ValidationIndex index) {
		StringBuilder text = new StringBuilder();
		for (Finding finding : result.findings()) {
			assertNotEquals(RuleBoundary.FAILED.id(), finding.ruleId(), finding::toString);
			text.append(finding).append(" | ").append(RuleTexts.message(finding, index, Language.EN)).append('\n');
		}
		return text.toString();
	}
}
