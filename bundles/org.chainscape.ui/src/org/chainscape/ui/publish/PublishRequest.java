package org.chainscape.ui.publish;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.chainscape.model.text.Language;
import org.chainscape.model.view.Diagram;
import org.chainscape.report.ReportRequest;
import org.chainscape.report.house.HouseException;
import org.chainscape.report.house.HouseFile;
import org.chainscape.report.house.HouseStyle;
import org.chainscape.report.publish.ReportDay;
import org.chainscape.scene.Edition;
import org.chainscape.ui.UiTexts;

/**
 * What is asked for before it is written, without windows.
 *
 * @param subject the chain
 * @param diagrams the diagrams, in order
 * @param house file of the house style; {@code null} for the neutral one
 * @param reserved what becomes of statements nobody has verified and of those without a source
 * @param day the day; {@code null} for that of the chain
 */
public record PublishRequest(Subject subject, List<Diagram> diagrams, Path house, Edition.Reserved reserved, LocalDate day) {

	/** Copies the diagrams. */
	public PublishRequest {
		diagrams = List.copyOf(diagrams);
	}

	/**
	 * The day of a report of a chain nobody gave a day.
	 *
	 * @param subject the chain
	 * @return the day
	 */
	public static LocalDate day(Subject subject) {
		return ReportDay.of(subject.document(), subject.file(), LocalDate.now());
	}

	/**
	 * Reads the house style and puts everything together.
	 *
	 * @return the request
	 * @throws PublishException if the house style cannot be used
	 */
	public ReportRequest request() throws PublishException {
		LocalDate dated = day == null ? day(subject) : day;
		Language language = Language.of(subject.document().getLanguage());
		return new ReportRequest(subject.document(), subject.file(), diagrams, style(), new ReportRequest.Readers(language, reserved, dated));
	}

	private HouseStyle style() throws PublishException {
		try {
			return house == null ? HouseStyle.neutral() : HouseFile.read(house);
		} catch (HouseException e) {
			throw new PublishException(e.message(UiTexts.language()), e);
		}
	}
}
