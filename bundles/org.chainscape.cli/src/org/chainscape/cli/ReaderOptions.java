package org.chainscape.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.List;

import org.chainscape.model.chain.ChainDocument;
import org.chainscape.model.text.Language;
import org.chainscape.report.ReportRequest;
import org.chainscape.report.house.HouseException;
import org.chainscape.report.house.HouseFile;
import org.chainscape.report.house.HouseStyle;
import org.chainscape.report.publish.ReportDay;
import org.chainscape.scene.Edition;

import picocli.CommandLine.Option;

/** For whom figures and reports are made: options that both verbs share. */
final class ReaderOptions {

	private static final String LEAVE_OUT = "leave-out";
	private static final String MARK = "mark";

	@Option(names = "--unconfirmed", paramLabel = "leave-out|mark", descriptionKey = "unconfirmed")
	private String unconfirmed = LEAVE_OUT;

	@Option(names = "--house", paramLabel = "FILE", descriptionKey = "house")
	private String house;

	@Option(names = "--date", paramLabel = "YYYY-MM-DD", descriptionKey = "date")
	private String date;

	/** What is wanted, with all diagrams. */
	ReportRequest request(ChainDocument document, Path file, String lang, Console console) throws CliException {
		Choice.check("--unconfirmed", unconfirmed, List.of(LEAVE_OUT, MARK), console);
		Edition.Reserved reserved = unconfirmed.equals(MARK) ? Edition.Reserved.MARKED : Edition.Reserved.LEFT_OUT;
		Language language = Language.of(lang == null ? document.getLanguage() : lang);
		ReportRequest request = ReportRequest.whole(document, file, style(file, console), day(document, file, console));
		return request.withReaders(new ReportRequest.Readers(language, reserved, request.readers().day()));
	}

	private HouseStyle style(Path file, Console console) throws CliException {
		Path named = house == null ? HouseFile.find(file).orElse(null) : ChainFiles.path(house, console);
		try {
			return named == null ? HouseStyle.neutral() : HouseFile.read(named);
		} catch (HouseException e) {
			throw new CliException(e.message(console.language()), e);
		}
	}

	private LocalDate day(ChainDocument document, Path file, Console console) throws CliException {
		try {
			return date == null ? ReportDay.of(document, file, LocalDate.now(ZoneOffset.UTC)) : LocalDate.parse(date);
		} catch (DateTimeParseException e) {
			throw new CliException(console.text("error.date", "--date", date), e);
		}
	}
}
