package org.chainscape.report.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Influence;
import org.chainscape.model.chain.Lineage;
import org.chainscape.model.chain.Relation;
import org.chainscape.model.text.Labels;
import org.chainscape.report.ReportTable;
import org.chainscape.report.ReportTable.Cell;
import org.chainscape.report.ReportTable.Kind;
import org.eclipse.emf.ecore.EClass;

/** The relations by kind: who stands to whom, in the words of the source. */
final class RelationsTable implements TableReader {

	@Override
	public ReportTable read(Desk desk) {
		Draft draft = new Draft("relations.", desk).column("from", Kind.TEXT, 2.6).column("kind", Kind.TEXT, 1.8).column("to", Kind.TEXT, 2.6)
				.column("statement", Kind.TEXT, 5.2).column("sources", Kind.CODE, 1.3);
		Map<EClass, List<Relation>> kinds = new LinkedHashMap<>();
		desk.basis().index().relations().stream().filter(relation -> relation.getSource() != null && relation.getTarget() != null)
				.filter(relation -> desk.admits(relation, relation.getSource(), relation.getTarget()))
				.forEach(relation -> kinds.computeIfAbsent(relation.eClass(), key -> new ArrayList<>()).add(relation));
		ChainPackage.eINSTANCE.getEClassifiers().stream().filter(kinds::containsKey).map(EClass.class::cast).forEach(kind -> {
			draft.group(Labels.of(kind, desk.language()), null);
			kinds.remove(kind).forEach(relation -> row(relation, desk, draft));
		});
		kinds.forEach((kind, relations) -> {
			draft.group(Labels.of(kind, desk.language()), null);
			relations.forEach(relation -> row(relation, desk, draft));
		});
		if (!draft.isEmpty()) {
			draft.note("inferred");
		}
		return draft.done();
	}

	private static void row(Relation relation, Desk desk, Draft draft) {
		String statement = Words.clean(relation.getStatement());
		String inferred = relation.isInferred() ? desk.text("relations.mark") : "";
		draft.row(draft.named(desk.name(relation.getSource()), relation.getSource()), Cell.of(kind(relation, desk)),
				draft.named(desk.name(relation.getTarget()), relation.getTarget()),
				draft.cell(statement + (statement.isEmpty() ? inferred : Words.bracketed(inferred, desk.language())), relation),
				draft.cited(List.of(relation)));
	}

	/** The verb of the source, or else the kind, as exactly as it is known. */
	private static String kind(Relation relation, Desk desk) {
		String label = Words.clean(relation.getLabel());
		if (!label.isEmpty()) {
			return label;
		}
		if (relation instanceof Lineage lineage) {
			return Labels.of(ChainPackage.Literals.LINEAGE_KIND, lineage.getKind(), desk.language());
		}
		return relation instanceof Influence influence
				? Labels.of(ChainPackage.Literals.INFLUENCE_KIND, influence.getKind(), desk.language())
				: Labels.of(relation.eClass(), desk.language());
	}
}
