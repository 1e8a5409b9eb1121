package org.chainscape.analysis;

import java.time.LocalDate;
import java.util.List;

import org.chainscape.model.text.Language;
import org.chainscape.validation.Finding;
import org.chainscape.validation.ValidationIndex;

/**
 * How a document stands as evidence: as a whole, chain by chain, and its shared part. A value that knows nothing of the document any more,
 * so that it can be shown in another thread.
 *
 * @param language language of the names and messages in it
 * @param today the day ages are counted from
 * @param whole the whole document
 * @param parts its chains in the order of the file, then the shared part; what can be added up adds up to the whole
 * @param suppressed findings that somebody has suppressed with a reason; they are in no other number
 */
public record QualityReport(Language language, LocalDate today, Assessment whole, List<Assessment> parts, int suppressed) {

	/** Keeps a copy of the list. */
	public QualityReport {
		parts = List.copyOf(parts);
	}

	/**
	 * Assesses a document, in time proportional to its size. The document must not be changed meanwhile.
	 *
	 * @param index the document in its present state, with the policy
	 * @param open the findings that count
	 * @param suppressed how many more somebody has suppressed
	 * @param language language of names and messages
	 * @return how it stands
	 */
	public static QualityReport of(ValidationIndex index, List<Finding> open, int suppressed, Language language) {
		return new Survey(index, open, language).report(suppressed);
	}
}
