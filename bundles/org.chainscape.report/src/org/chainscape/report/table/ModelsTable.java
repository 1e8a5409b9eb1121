package org.chainscape.report.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.chainscape.calculation.Unit;
import org.chainscape.model.aigc.AigcPackage;
import org.chainscape.model.aigc.FoundationModel;
import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.Element;
import org.chainscape.model.chain.Lineage;
import org.chainscape.model.chain.Observation;
import org.chainscape.model.chain.Property;
import org.chainscape.model.chain.PropertyKind;
import org.chainscape.model.text.Labels;
import org.chainscape.report.ReportTable;
import org.chainscape.report.ReportTable.Cell;
import org.chainscape.report.ReportTable.Kind;

/**
 * The large models by kind, the oldest first: who makes them, when they came out, what they are built on, and the numbers most of them are
 * described by. Rival numbers of several reports stand side by side.
 */
final class ModelsTable implements TableReader {

	private static final int MOST_NUMBERS = 3;
	/** A number that describes fewer models makes no column. */
	private static final int FEW = 3;

	@Override
	public ReportTable read(Desk desk) {
		List<FoundationModel> models = new ArrayList<>(Items.of(FoundationModel.class, desk));
		List<Property> numbers = numbers(models, desk);
		Draft draft = new Draft("models.", desk).column("model", Kind.TEXT, 2.6).column("maker", Kind.TEXT, 2.2)
				.column("released", Kind.CODE, 1.5).column("basis", Kind.TEXT, 2.2);
		for (Property property : numbers) {
			String unit = Words.unit(property.getUnit(), desk.language());
			draft.titled(desk.name(property) + Words.bracketed(unit, desk.language()), Kind.NUMBER, 1.9);
		}
		draft.column("sources", Kind.CODE, 1.3);
		models.sort(Comparator.comparing(FoundationModel::getKind).thenComparing(FoundationModel::getReleased,
				Comparator.nullsLast(Comparator.naturalOrder())));
		for (FoundationModel model : models) {
			draft.group(Labels.of(AigcPackage.Literals.MODEL_KIND, model.getKind(), desk.language()), null);
			row(model, numbers, desk, draft);
		}
		if (!draft.isEmpty()) {
			draft.note("rivals");
		}
		return draft.done();
	}

	/** The numbers most models are described by. */
	private static List<Property> numbers(List<FoundationModel> models, Desk desk) {
		Map<Property, Set<Element>> described = new LinkedHashMap<>();
		for (FoundationModel model : models) {
			desk.admitted(model.getObservations()).stream().filter(one -> one.getValue() != null && one.getProperty() != null)
					.filter(one -> one.getProperty().getKind() == PropertyKind.QUANTITY)
					.forEach(one -> described.computeIfAbsent(one.getProperty(), key -> new HashSet<>()).add(model));
		}
		return described.entrySet().stream().filter(entry -> entry.getValue().size() >= FEW)
				.sorted(Comparator.comparing(entry -> -entry.getValue().size())).limit(MOST_NUMBERS).map(Map.Entry::getKey).toList();
	}

	private static void row(FoundationModel model, List<Property> numbers, Desk desk, Draft draft) {
		List<Element> statements = new ArrayList<>(List.of(model));
		List<Lineage> lineages = lineages(model, desk);
		List<Cell> cells = new ArrayList<>(List.of(draft.cell(desk.name(model), model), Cell.of(Items.makers(model, desk)),
				Cell.of(Items.released(model)), basis(model, lineages, desk, draft)));
		for (Property property : numbers) {
			List<Observation> found = desk.admitted(model.getObservations()).stream().filter(one -> one.getProperty() == property).toList();
			statements.addAll(found);
			cells.add(number(found, property, desk, draft));
		}
		statements.addAll(lineages);
		cells.add(draft.cited(statements));
		draft.row(ReportTable.Level.BODY, cells);
	}

	private static List<Lineage> lineages(FoundationModel model, Desk desk) {
		return desk.basis().index().relationsOf(model).stream().filter(Lineage.class::isInstance).map(Lineage.class::cast)
				.filter(lineage -> lineage.getTarget() == model && desk.admits(lineage, lineage.getSource())).toList();
	}

	/** What it descends from, or else whose variant or which family it is. */
	private static Cell basis(FoundationModel model, List<Lineage> lineages, Desk desk, Draft draft) {
		if (!lineages.isEmpty()) {
			return draft.cell(Words.list(lineages.stream().map(lineage -> desk.name(lineage.getSource()) + Words.bracketed(
					Labels.of(ChainPackage.Literals.LINEAGE_KIND, lineage.getKind(), desk.language()), desk.language())).toList(),
					desk.language()), lineages);
		}
		Optional<FoundationModel> whole = Stream.of(Optional.ofNullable(model.getVariantOf()), Optional.ofNullable(model.getFamily()))
				.flatMap(Optional::stream).filter(desk::admits).findFirst();
		return Cell.of(whole.map(desk::name).orElse(""));
	}

	private static Cell number(List<Observation> found, Property property, Desk desk, Draft draft) {
		if (found.isEmpty()) {
			return Cell.of(Words.NONE);
		}
		List<String> texts = found.stream().map(one -> Words.printed(one, desk.language())).toList();
		Optional<Unit> unit = Amounts.unit(property.getUnit());
		Set<BigDecimal> values = found.stream().map(one -> unit.flatMap(known -> Amounts.in(one, known)).orElse(null))
				.filter(Objects::nonNull).collect(Collectors.toSet());
		Cell words = draft.cell(Words.rivals(texts), found);
		return new Cell(words.text(), values.size() == 1 ? values.iterator().next() : null, words.elementId(), words.reserved());
	}
}
