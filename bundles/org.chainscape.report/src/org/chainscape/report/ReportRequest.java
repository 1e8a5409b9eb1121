package org.chainscape.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.query.Views;
import org.chainscape.model.text.Language;
import org.chainscape.model.view.Diagram;
import org.chainscape.report.house.HouseStyle;
import org.chainscape.scene.Edition;

/**
 * What a report is to be made of.
 *
 * @param document the chain; never changed
 * @param file the file of the chain, for what lies beside it and for messages
 * @param diagrams the diagrams to be printed, in order
 * @param house how the house presents itself
 * @param readers language, treatment of reserved statements and day of the report
 */
public record ReportRequest(ChainDocument document, Path file, List<Diagram> diagrams, HouseStyle house, Readers readers) {

	/** Copies the diagrams. */
	public ReportRequest {
		Objects.requireNonNull(document);
		Objects.requireNonNull(file);
		Objects.requireNonNull(house);
		Objects.requireNonNull(readers);
		diagrams = List.copyOf(diagrams);
	}

	/**
	 * For whom, and as of when.
	 *
	 * @param language language of the report
	 * @param reserved what becomes of statements nobody has verified and of those without a source
	 * @param day the day of the report; ages are counted from it
	 */
	public record Readers(Language language, Edition.Reserved reserved, LocalDate day) {

		/** Refuses missing answers. */
		public Readers {
			Objects.requireNonNull(language);
			Objects.requireNonNull(reserved);
			Objects.requireNonNull(day);
		}
	}

	/**
	 * A report with all diagrams of a chain, in its language, with reserved statements left out.
	 *
	 * @param document the chain
	 * @param file its file
	 * @param house the house
	 * @param day the day of the report
	 * @return the request
	 */
	public static ReportRequest whole(ChainDocument document, Path file, HouseStyle house, LocalDate day) {
		return new ReportRequest(document, file, Views.diagrams(document), house,
				new Readers(Language.of(document.getLanguage()), Edition.Reserved.LEFT_OUT, day));
	}

	/**
	 * The same with other diagrams.
	 *
	 * @param others the diagrams, in order
	 * @return another request
	 */
	public ReportRequest withDiagrams(List<Diagram> others) {
		return new ReportRequest(document, file, others, house, readers);
	}

	/**
	 * The same for other readers.
	 *
	 * @param others the readers
	 * @return another request
	 */
	public ReportRequest withReaders(Readers others) {
		return new ReportRequest(document, file, diagrams, house, others);
	}
}
