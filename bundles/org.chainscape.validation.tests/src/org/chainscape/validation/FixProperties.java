package org.chainscape.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.text.Language;
import org.chainscape.validation.fix.Fix;
import org.chainscape.validation.fix.Fixes;
import org.chainscape.validation.mend.FixAll;
import org.chainscape.validation.mend.Preview;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.change.ChangeDescription;
import org.eclipse.emf.ecore.change.util.ChangeRecorder;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** However damaged a document is: what is offered can be shown and made, and can be undone. */
class FixProperties {

	@Property(tries = 60)
	void fixesOfDamagedDocumentsCanBeShownMadeAndUndone(@ForAll long seed) {
		Random random = new Random(seed);
		ChainDocument document = damaged(random);
		for (int i = 0; i < 8; i++) {
			ValidationIndex index = Findings.index(document);
			List<Finding> findings = Validator.standard().validate(index).findings();
			if (findings.isEmpty()) {
				return;
			}
			Finding finding = findings.get(random.nextInt(findings.size()));
			List<Fix> fixes = Validator.standard().fixes(finding, index);
			if (!fixes.isEmpty()) {
				make(fixes.get(random.nextInt(fixes.size())), finding, document, index);
			}
		}
	}

	private static void make(Fix fix, Finding finding, ChainDocument document, ValidationIndex index) {
		assertFalse(RuleTexts.fix(fix, index, Language.ZH).isBlank());
		assertFalse(Preview.of(fix, document, Language.EN).isEmpty(), fix::key);
		EObject before = EcoreUtil.copy(document);
		// A copy of what is damaged so that things outside refer back into the document is not equal to it in the first place.
		boolean comparable = EcoreUtil.equals(before, document);
		ChangeRecorder recorder = new ChangeRecorder(document);
		Fixes.apply(fix, document);
		ChangeDescription recorded = recorder.endRecording();
		assertFalse(comparable && EcoreUtil.equals(before, document), () -> fix.key() + " of " + finding + " does nothing");
		recorded.applyAndReverse();
		assertTrue(!comparable || EcoreUtil.equals(before, document), () -> "undo of " + fix.key());
		recorded.applyAndReverse();
	}

	@Property(tries = 40)
	void allFindingsOfAKindCanBeMended(@ForAll long seed) {
		Random random = new Random(seed);
		ChainDocument document = damaged(random);
		ValidationIndex index = Findings.index(document);
		List<Finding> findings = Validator.standard().validate(index).findings();
		List<String> kinds = findings.stream().flatMap(finding -> Validator.standard().fixes(finding, index).stream()).map(Fix::key).distinct()
			.toList();
		if (kinds.isEmpty()) {
			return;
		}
		FixAll plan = FixAll.plan(Validator.standard(), index, findings, kinds.get(random.nextInt(kinds.size())), Language.EN);
		plan.apply(document);
		List<Finding> left = Validator.standard().validate(Findings.index(document)).findings();
		plan.mended().forEach(finding -> assertFalse(left.contains(finding), finding::toString));
		assertEquals(findings.size(), plan.mended().size() + plan.remaining().size());
	}

	private static ChainDocument damaged(Random random) {
		ChainDocument document = random.nextBoolean() ? new SampleChain().document : new ReportedChain().sample.document;
		new ResourceImpl().getContents().add(document);
		RandomEdits edits = new RandomEdits(document, random);
		for (int i = 0; i < 30; i++) {
			edits.next();
		}
		return document;
	}
}
