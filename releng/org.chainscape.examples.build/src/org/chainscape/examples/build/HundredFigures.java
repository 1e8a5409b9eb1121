package org.chainscape.examples.build;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.query.Views;
import org.chainscape.model.view.Diagram;
import org.chainscape.report.ReportProgress;
import org.chainscape.report.ReportRequest;
import org.chainscape.report.house.HouseStyle;
import org.chainscape.report.publish.Publisher;
import org.chainscape.report.publish.ReportFormat;
import org.chainscape.store.ChainStore;

/** A report of a hundred figures, to be made by a process of its own with little memory: chain file, format and report file are named. */
final class HundredFigures {

	/** How many figures there are. */
	static final int FIGURES = 100;

	private HundredFigures() {
	}

	public static void main(String[] args) throws Exception {
		Path file = Path.of(args[0]);
		ChainDocument document = ChainStore.load(file);
		List<Diagram> diagrams = Views.diagrams(document);
		List<Diagram> hundred = new ArrayList<>();
		for (int i = 0; i < FIGURES; i++) {
			hundred.add(diagrams.get(i % diagrams.size()));
		}
		ReportRequest request = ReportRequest.whole(document, file, HouseStyle.neutral(), LocalDate.of(2023, 11, 30)).withDiagrams(hundred);
		Publisher.write(request, new Publisher.Target(ReportFormat.of(args[1]).orElseThrow(), Path.of(args[2]), null, true),
				ReportProgress.NONE);
	}
}
