package org.chainscape.report.workbook;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.RecordedFinding;
import org.chainscape.report.workbook.Styles.Shade;
import org.chainscape.scene.Edition;
import org.chainscape.validation.Finding;
import org.chainscape.validation.Policy;
import org.chainscape.validation.RuleTexts;
import org.chainscape.validation.ValidationIndex;
import org.chainscape.validation.Validator;

/** 检查: what a person has recorded, and what the rules find. */
final class CheckSheet {

	static final List<Column> COLUMNS = List.of(Column.of("check", 12), Column.of("severity", 9), Column.of("finding", 34),
		Column.of("message", 80), Column.of("concerned", 44), Column.of("status", 12), Column.of("handle", 28));

	private final Book book;
	private final Ledger ledger;
	private final Page page;

	CheckSheet(Book book, Ledger ledger, Page page) {
		this.book = book;
		this.ledger = ledger;
		this.page = page;
	}

	void write() {
		for (Iterator<RecordedFinding> all = ledger.all(RecordedFinding.class); all.hasNext();) {
			RecordedFinding finding = all.next();
			if (finding.getElements().stream().allMatch(book.basis().edition()::admits)) {
				page.line(book.shade(finding)).text("check", book.text("check.recorded"))
					.text("severity", ledger.label(ChainPackage.Literals.FINDING_SEVERITY, finding.getSeverity()))
					.wrapped("finding", ledger.name(finding)).wrapped("message", finding.getDescription())
					.wrapped("concerned", ledger.distinct(finding.getElements(), ledger::name))
					.text("status", ledger.label(ChainPackage.Literals.FINDING_STATUS, finding.getStatus()))
					.text("handle", ledger.handle(finding));
			}
		}
		ValidationIndex index = ValidationIndex.of(ledger.document(), Policy.on(book.basis().request().readers().day()));
		for (Finding finding : Validator.standard().validate(index).findings()) {
			if (isPrintable(finding)) {
				page.line(Shade.PLAIN).text("check", book.text("check.rule"))
					.text("severity", RuleTexts.severity(finding.severity(), book.language()))
					.wrapped("finding", RuleTexts.title(finding.ruleId(), book.language()))
					.wrapped("message", RuleTexts.message(finding, index, book.language()))
					.wrapped("concerned", index.find(finding.elementId()).map(ledger::name).orElse("")).text("handle", finding.ruleId());
			}
		}
		page.finish();
	}

	/** A sentence about what is left out would tell it. */
	private boolean isPrintable(Finding finding) {
		Edition edition = book.basis().edition();
		return Stream.concat(Stream.of(finding.elementId()), finding.relatedIds().stream())
			.map(id -> book.basis().index().find(id, Element.class)).flatMap(Optional::stream).allMatch(edition::admits);
	}
}
