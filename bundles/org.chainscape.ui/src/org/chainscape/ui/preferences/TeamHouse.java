package org.chainscape.ui.preferences;

import java.nio.file.Path;
import java.util.List;

import org.chainscape.report.house.HouseException;
import org.chainscape.report.house.HouseFile;
import org.chainscape.report.house.HouseStyle;
import org.chainscape.validation.settings.TeamFolder;

/** The house style of the team, which two pages fill in: each changes its own part of the file and leaves the other's. */
final class TeamHouse {

	private TeamHouse() {
	}

	static Path file() {
		return TeamFolder.path().resolve(HouseFile.NAME);
	}

	/**
	 * The style as it stands in the folder now.
	 *
	 * @return the style; the neutral one where there is none
	 * @throws HouseException if the file cannot be read
	 */
	static HouseStyle read() throws HouseException {
		return TeamFolder.find(HouseFile.NAME).isEmpty() ? HouseStyle.neutral() : HouseFile.read(file());
	}

	static void write(HouseStyle style) throws HouseException {
		HouseFile.write(file(), style);
	}

	/** {@return the style with other rating words} */
	static HouseStyle with(HouseStyle style, List<HouseStyle.RatingWord> words) {
		HouseStyle.Texts texts = style.texts();
		return new HouseStyle(style.name(), style.institute(), style.type(), style.colors(), style.numbering(),
			new HouseStyle.Texts(texts.analysts(), texts.declaration(), words, texts.disclaimer(), texts.footer()));
	}
}
