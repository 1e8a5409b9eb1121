package org.chainscape.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.text.Language;
import org.chainscape.validation.fix.Edit;
import org.chainscape.validation.fix.Fix;
import org.chainscape.validation.fix.Fixes;
import org.chainscape.validation.fix.OutdatedFixException;
import org.chainscape.validation.mend.Preview;
import org.chainscape.validation.mend.PreviewLine;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is shown before a fix is made is what is done; and one undo takes it back. */
class FixPreviewTest {

	static Stream<RuleCase> cases() {
		return RuleCases.all().stream();
	}

	@ParameterizedTest
	@MethodSource("cases")
	void everyFixOfEveryFaultDoesWhatItShows(RuleCase each) {
		List<Finding> findings = findings(each.faulty().sample.document);
		for (int at = 0; at < findings.size(); at++) {
			for (int way = 0; way < fixes(each.faulty().sample.document, at).size(); way++) {
				ChainDocument document = each.faulty().sample.document;
				Mended.assertShownAndUndone(fixes(document, at).get(way), document);
			}
		}
	}

	@ParameterizedTest
	@MethodSource("cases")
	void aFindingThatIsNoLongerTrueHasNoFix(RuleCase each) {
		ValidationIndex sound = Findings.index(each.sound().sample.document);
		for (Finding finding : findings(each.faulty().sample.document)) {
			assertEquals(List.of(), Validator.standard().fixes(finding, sound).stream().map(Fix::key).toList(), finding::toString);
		}
	}

	@Test
	void enoughKindsOfFixesAreTried() {
		Set<String> kinds = new TreeSet<>();
		cases().forEach(each -> {
			ChainDocument document = each.faulty().sample.document;
			for (int at = 0; at < findings(document).size(); at++) {
				fixes(document, at).forEach(fix -> kinds.add(fix.key()));
			}
		});
		assertTrue(kinds.size() >= 20, kinds::toString);
	}

	@Test
	void valuesAreShownAsAPersonReadsThem() {
		SampleChain sample = new SampleChain();
		sample.supply.getCitations().clear();
		Fix fix = fixes(sample.document, 0).get(0);
		assertEquals(List.of(new PreviewLine(PreviewLine.Kind.CHANGED, "supply", "芯片 → 服务器", "推断", "否", "是")),
			Preview.of(fix, sample.document, Language.ZH));
		assertEquals(List.of(new PreviewLine(PreviewLine.Kind.CHANGED, "supply", "芯片 → 服务器", "Inferred", "no", "yes")),
			Preview.of(fix, sample.document, Language.EN));
	}

	@Test
	void whatGoesAlongIsShown() {
		SampleChain sample = new SampleChain();
		Fix fix = new Fix("delete-company", List.of(), List.of(new Edit.Delete(sample.chips)));
		List<PreviewLine> lines = Preview.of(fix, sample.document, Language.EN);
		assertEquals(List.of("DELETED chips", "DELETED supply", "DELETED node-chips", "REMOVED product"),
			lines.stream().map(line -> line.kind() + " " + line.elementId()).toList());
		assertEquals("芯片 (with 2 elements in it)", lines.get(0).before());
		Mended.assertShownAndUndone(fix, sample.document);
	}

	@Test
	void aFixThatDoesNotFitAnyMoreChangesNothing() {
		SampleChain sample = new SampleChain();
		sample.supply.setTarget(sample.chips);
		Fix outdated = fixes(sample.document, 0).get(0);
		sample.chain.getRelations().clear();
		EObject before = EcoreUtil.copy(sample.document);
		assertThrows(OutdatedFixException.class, () -> Fixes.apply(outdated, sample.document));
		assertThrows(OutdatedFixException.class, () -> Preview.of(outdated, sample.document, Language.ZH));
		assertTrue(EcoreUtil.equals(before, sample.document));
	}

	@Test
	void editsAreCheckedTogetherBeforeTheFirstIsMade() {
		SampleChain sample = new SampleChain();
		Edit rename = new Edit.Change(sample.maker, ChainPackage.Literals.NAMED_ELEMENT__NAME, "甲");
		List<List<Edit>> bad = List.of(
			List.of(rename, new Edit.Remove(sample.maker, ChainPackage.Literals.NAMED_ELEMENT__ALIASES, "没有")),
			List.of(rename, new Edit.Delete(sample.maker),
				new Edit.Change(sample.maker.getSecurities().get(0), ChainPackage.Literals.SECURITY__CODE, "1")),
			List.of(rename, new Edit.Delete(sample.maker),
				new Edit.Change(sample.join("late", sample.clouds, sample.user), ChainPackage.Literals.PARTICIPATION__COMPANY, sample.maker)),
			List.of(rename, new Edit.Move(sample.chips, sample.chips, ChainPackage.Literals.PLACE__SEGMENTS)),
			List.of(rename, new Edit.Delete(sample.document)));
		for (List<Edit> edits : bad) {
			assertThrows(OutdatedFixException.class, () -> Fixes.apply(edits, sample.document));
			assertEquals("寒武纪", sample.maker.getName());
		}
	}

	@Test
	void whatWasMovedOutIsNotDeletedAlong() {
		SampleChain sample = new SampleChain();
		List<Edit> edits = List.of(new Edit.Move(sample.maker.getSecurities().get(0), sample.user, ChainPackage.Literals.COMPANY__SECURITIES),
			new Edit.Delete(sample.maker),
			new Edit.Change(sample.maker.getSecurities().get(0), ChainPackage.Literals.SECURITY__CODE, "00701"));
		Mended.assertShownAndUndone(new Fix("move", List.of(), edits), sample.document);
		Fixes.apply(edits, sample.document);
		assertEquals(2, sample.user.getSecurities().size());
		assertFalse(sample.document.getCompanies().contains(sample.maker));
	}

	private static List<Finding> findings(ChainDocument document) {
		return Validator.standard().validate(Findings.index(document)).findings();
	}

	private static List<Fix> fixes(ChainDocument document, int at) {
		return Validator.standard().fixes(findings(document).get(at), Findings.index(document));
	}
}
