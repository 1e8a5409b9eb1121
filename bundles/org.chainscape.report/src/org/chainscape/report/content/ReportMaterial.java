package org.chainscape.report.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.chainscape.report.ReportBasis;
import org.chainscape.report.ReportFigure;
import org.chainscape.report.ReportPlot;
import org.chainscape.report.ReportRequest;
import org.chainscape.report.ReportTable;
import org.chainscape.report.plot.Plots;
import org.chainscape.report.table.Tables;

/**
 * Everything a report can be put together of: figures, tables, plots. Made once for a request; what is costly is made when it is asked for.
 * For one thread.
 */
public final class ReportMaterial {

	private final ReportBasis basis;
	private final Map<String, Optional<ReportTable>> tables = new LinkedHashMap<>();
	private List<ReportPlot> plots;

	/**
	 * The material of a report.
	 *
	 * @param basis what it is read from
	 */
	public ReportMaterial(ReportBasis basis) {
		this.basis = Objects.requireNonNull(basis);
	}

	/**
	 * The material of a request.
	 *
	 * @param request what is wanted
	 * @return the material
	 * @throws org.chainscape.scene.FontMissingException if no font can show Chinese
	 */
	public static ReportMaterial of(ReportRequest request) {
		return new ReportMaterial(new ReportBasis(request));
	}

	/** {@return what it is read from} */
	public ReportBasis basis() {
		return basis;
	}

	/** {@return the figures in order; drawn when asked for} */
	public List<ReportFigure> figures() {
		return basis.figures();
	}

	/**
	 * A table.
	 *
	 * @param name its name, one of {@link Tables#names()}
	 * @return the table, perhaps without rows; empty if there is none of this name
	 */
	public Optional<ReportTable> table(String name) {
		return tables.computeIfAbsent(name, wanted -> Tables.make(wanted, basis));
	}

	/** {@return the tables that have rows, in the order of a report} */
	public List<ReportTable> tables() {
		List<ReportTable> found = new ArrayList<>();
		Tables.names().forEach(name -> table(name).filter(table -> !table.isEmpty()).ifPresent(found::add));
		return found;
	}

	/** {@return the plots that have enough numbers, in the order of a report} */
	public List<ReportPlot> plots() {
		if (plots == null) {
			plots = Plots.make(basis);
		}
		return plots;
	}
}
