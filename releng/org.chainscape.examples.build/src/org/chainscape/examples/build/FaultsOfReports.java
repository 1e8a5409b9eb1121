package org.chainscape.examples.build;

import java.util.List;
import java.util.Optional;

import org.chainscape.model.PartialDate;
import org.chainscape.model.chain.Analyst;
import org.chainscape.model.chain.Company;
import org.chainscape.model.chain.ParticipationRole;
import org.chainscape.model.chain.Place;
import org.chainscape.model.chain.Rating;
import org.chainscape.model.chain.RatingScale;
import org.chainscape.model.chain.RatingScope;
import org.chainscape.model.chain.Report;
import org.chainscape.model.chain.SegmentKind;

/** Faults of what is published, but for figures. */
final class FaultsOfReports {

	private FaultsOfReports() {
	}

	static List<FaultKind> kinds() {
		return List.of(
			new FaultKind("report.analyst-without-certificate", ground -> ground.at(Report.class,
				each -> each.getAnalysts().stream().anyMatch(analyst -> analyst.getCertificate() != null),
				report -> Fault.at(analyst(ground, report, "试种分析师", null), "no certificate"))),
			new FaultKind("report.certificate-form", ground -> ground.at(Analyst.class, each -> each.getCertificate() != null, analyst -> {
				analyst.setCertificate("S01905150500");
				return Fault.at(analyst, "a certificate too short");
			})),
			new FaultKind("report.certificate-twice", ground -> ground.at(Analyst.class, each -> each.getCertificate() != null,
				analyst -> Fault.among("one certificate for two", analyst,
					analyst(ground, ground.any(Report.class), "试种分析师", analyst.getCertificate())))),
			new FaultKind("report.no-risk", ground -> {
				ground.chain().getRisks().clear();
				return Optional.of(new Fault("risks deleted", finding -> true));
			}),
			new FaultKind("report.rating-before-scale", ground -> ground.at(RatingScale.class, each -> each.getScope() == RatingScope.STOCK,
				scale -> {
					scale.setValidFrom(PartialDate.parse("2022-03"));
					Rating rating = rate(ground, scale, scale.getLevels().get(0).getWord());
					rating.setDate(PartialDate.parse("2021"));
					return Fault.at(rating, scale, "rated before the scale");
				})),
			new FaultKind("report.rating-scope", ground -> ground.at(RatingScale.class, each -> each.getScope() == RatingScope.INDUSTRY,
				scale -> Fault.at(rate(ground, scale, scale.getLevels().get(0).getWord()), scale, "a company on a scale for industries"))),
			new FaultKind("report.unknown-rating-word", ground -> ground.at(RatingScale.class, each -> true,
				scale -> Fault.at(rate(ground, scale, "试种评级"), scale, "a word the scale does not have"))),
			new FaultKind("report.recommended-without-security", ground -> ground.at(Place.class, each -> each.getKind() != SegmentKind.GROUP,
				place -> {
					Company company = ground.cited(ground.named(Ground.CHAIN.createCompany(), "试种公司"));
					ground.document().getCompanies().add(company);
					return Fault.at(company, ground.join(place, company, ParticipationRole.RECOMMENDED), "recommended, not listed");
				})));
	}

	private static Analyst analyst(Ground ground, Report report, String name, String certificate) {
		Analyst analyst = ground.identified(Ground.CHAIN.createAnalyst());
		analyst.setName(name);
		analyst.setCertificate(certificate);
		report.getAnalysts().add(analyst);
		return analyst;
	}

	private static Rating rate(Ground ground, RatingScale scale, String word) {
		Rating rating = ground.cited(ground.identified(Ground.CHAIN.createRating()));
		rating.setScale(scale);
		rating.setWord(word);
		ground.any(Company.class).getRatings().add(rating);
		return rating;
	}
}
