package org.chainscape.report.template;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.chainscape.model.text.Language;
import org.chainscape.model.view.Diagram;
import org.chainscape.report.ReportException;
import org.chainscape.report.ReportFigure;
import org.chainscape.report.ReportPlot;
import org.chainscape.report.ReportTable;
import org.chainscape.report.content.ReportMaterial;
import org.chainscape.report.table.Tables;

/** The names of a report and how they are found. */
final class Names {

	private final ReportMaterial material;
	private final ReportEntries entries;
	private final Statements statements;
	private Entry report;

	Names(ReportMaterial material) {
		this.material = material;
		this.statements = new Statements(material.basis());
		this.entries = new ReportEntries(material, new ElementEntries(material.basis(), statements));
	}

	Language language() {
		return material.basis().language();
	}

	Entry report() {
		if (report == null) {
			report = entries.report();
		}
		return report;
	}

	boolean isOf(Entry entry, Kind kind) {
		return switch (kind) {
			case FIGURE -> entry.as(ReportFigure.class).isPresent();
			case TABLE -> entry.as(ReportTable.class).isPresent();
			case PLOT -> entry.as(ReportPlot.class).isPresent();
			case EXHIBIT -> isOf(entry, Kind.FIGURE) || isOf(entry, Kind.TABLE) || isOf(entry, Kind.PLOT);
			default -> false;
		};
	}

	/** The next part of a name after a dot. */
	Value step(Value value, String step, List<String> steps) throws ReportException {
		if (value instanceof Value.One one) {
			return one.entry().value(step).orElseThrow(() -> unknown(step, steps, one.entry()));
		}
		if (value instanceof Value.Many many) {
			if (step.equals("size")) {
				return Value.Figures.of(many.entries().size());
			}
			if (steps.get(0).equals("tables")) {
				return new Value.One(table(step));
			}
			return many.entries().stream().filter(entry -> entry.key().equals(step) || entry.text().equals(step)).findFirst()
					.<Value>map(Value.One::new).orElse(Value.NONE);
		}
		if (value.equals(Value.NONE)) {
			return Value.NONE;
		}
		throw new ReportException("template.noPart", String.join(".", steps), step);
	}

	private static ReportException unknown(String step, List<String> steps, Entry entry) {
		return new ReportException("template.unknownPart", step, String.join(".", steps), String.join(", ", entry.names()));
	}

	Entry entry(Kind kind, String name) throws ReportException {
		return switch (kind) {
			case FIGURE -> figure(name);
			case TABLE -> table(name);
			case PLOT -> plot(name);
			case EXHIBIT -> exhibit(name);
			default -> throw new IllegalArgumentException(kind.word());
		};
	}

	Value printed(Kind kind, String name) throws ReportException {
		return kind == Kind.FACT ? statements.fact(name) : statements.calculation(name);
	}

	private Entry exhibit(String name) throws ReportException {
		if (material.plots().stream().anyMatch(plot -> plot.name().equals(name) || plot.title().equals(name))) {
			return plot(name);
		}
		return Tables.names().contains(name.toLowerCase(Locale.ROOT)) || byTitle(name).isPresent() ? table(name) : figure(name);
	}

	private Entry figure(String name) throws ReportException {
		List<ReportFigure> all = material.figures();
		List<ReportFigure> found = all.stream().filter(figure -> isNamed(figure, name)).toList();
		if (found.isEmpty() && name.matches("\\d{1,4}")) {
			int number = Integer.parseInt(name);
			found = all.stream().filter(figure -> Objects.equals(figure.diagram().getFigureNumber(), number)).toList();
			if (found.isEmpty() && number >= 1 && number <= all.size()) {
				found = List.of(all.get(number - 1));
			}
		}
		if (found.size() != 1) {
			String list = all.stream().map(ReportFigure::name).collect(Collectors.joining("; "));
			throw new ReportException(found.isEmpty() ? "template.noFigure" : "template.severalFigures", name, list);
		}
		return entries.entry(found.get(0));
	}

	private static boolean isNamed(ReportFigure figure, String name) {
		Diagram diagram = figure.diagram();
		return name.equals(figure.name()) || name.equals(diagram.getName()) || name.equals(diagram.getNameEn())
				|| name.equals(diagram.getTitle()) || name.equals(diagram.getHandle()) || name.equals(diagram.getId());
	}

	private Entry table(String name) throws ReportException {
		ReportTable table = material.table(name.toLowerCase(Locale.ROOT)).or(() -> byTitle(name)).orElse(null);
		if (table == null) {
			throw new ReportException("template.noTable", name, String.join(", ", Tables.names()));
		}
		return entries.entry(table);
	}

	private java.util.Optional<ReportTable> byTitle(String name) {
		return material.tables().stream().filter(table -> table.title().equals(name)).findFirst();
	}

	private Entry plot(String name) throws ReportException {
		List<ReportPlot> all = material.plots();
		ReportPlot plot = all.stream().filter(one -> one.name().equals(name) || one.title().equals(name)).findFirst().orElse(null);
		if (plot == null) {
			String list = all.stream().map(ReportPlot::name).collect(Collectors.joining(", "));
			throw new ReportException("template.noPlot", name, list.isEmpty() ? "–" : list);
		}
		return entries.entry(plot);
	}
}
