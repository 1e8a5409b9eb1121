package org.chainscape.tabular.grid;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;

import org.chainscape.model.chain.ChainPackage;
import org.chainscape.model.chain.IndustryChain;
import org.chainscape.model.chain.Participation;
import org.chainscape.model.chain.Perspective;
import org.chainscape.model.chain.Place;
import org.chainscape.model.text.Labels;
import org.chainscape.tabular.column.Attendance;
import org.chainscape.tabular.column.Column;
import org.chainscape.tabular.column.ColumnType;
import org.chainscape.tabular.column.DerivedColumn;
import org.chainscape.tabular.column.DerivedColumn.Shown;
import org.chainscape.tabular.column.FeatureColumn;
import org.chainscape.tabular.column.NumberValue;
import org.chainscape.tabular.column.OwnerColumn;
import org.chainscape.tabular.column.ParticipationColumn;
import org.chainscape.tabular.column.ReferenceColumn;
import org.chainscape.tabular.column.Scope;
import org.chainscape.tabular.column.TickersColumn;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The tables of stages and segments and of the companies in them. */
final class PlaceTables {

	private PlaceTables() {
	}

	static Definition places(Scope scope) {
		Columns columns = new Columns(scope);
		Column name = new FeatureColumn(scope, ChainPackage.Literals.NAMED_ELEMENT__NAME, Columns.WIDE);
		OwnerColumn perspective = owner(scope, "perspective", ChainPackage.Literals.PERSPECTIVE);
		OwnerColumn above = new OwnerColumn(scope, "above", ChainPackage.Literals.PLACE, columns.text("column.above"), Columns.WIDE);
		columns.add(name, perspective, above).attribute(ChainPackage.Literals.PLACE__KIND, Columns.NARROW)
			.attribute(ChainPackage.Literals.STAGE__POSITION, Columns.NARROW).attribute(ChainPackage.Literals.PLACE__SUBTITLE, Columns.WIDE)
			.add(count(scope, columns, "companies", row -> ((Place) row).getParticipations().stream().map(Participation::getCompany).distinct()
				.count()), count(scope, columns, "items", row -> ((Place) row).getItems().size()))
			.source().hidden().attribute(ChainPackage.Literals.NAMED_ELEMENT__NAME_EN, Columns.WIDE)
			.attribute(ChainPackage.Literals.NAMED_ELEMENT__ALIASES, Columns.WIDE)
			.attribute(ChainPackage.Literals.NAMED_ELEMENT__DESCRIPTION, Columns.LONG).places().keeping();
		RowMaker maker = new PlaceMaker(scope, perspective, above, name);
		return new Definition(columns.list(), columns.usual(), Rows.scattered(scope.document(), ChainPackage.Literals.PLACE), maker,
			Definition.Watch.NOTHING);
	}

	/** Places are stages of perspectives or segments of places. */
	private record PlaceMaker(Scope scope, OwnerColumn perspective, OwnerColumn above, Column name) implements RowMaker {

		@Override
		public Draft draft(Map<String, String> cells) {
			boolean stage = !cells.containsKey(above.key());
			EClass type = stage ? ChainPackage.Literals.STAGE : ChainPackage.Literals.SEGMENT;
			Maker maker = stage ? new Maker(scope, type, null).in(perspective, ChainPackage.Literals.PERSPECTIVE__STAGES)
				: new Maker(scope, type, null).in(above, ChainPackage.Literals.PLACE__SEGMENTS);
			return maker.requiring(name).draft(cells);
		}

		@Override
		public List<String> required() {
			return List.of(name.key());
		}
	}

	private static OwnerColumn owner(Scope scope, String key, EClass type) {
		return new OwnerColumn(scope, key, type, Labels.of(type, scope.language()), Columns.MEDIUM);
	}

	private static Column count(Scope scope, Columns columns, String key, ToLongFunction<EObject> counted) {
		return new DerivedColumn(scope, "count." + key, ColumnType.NUMBER, Columns.NARROW, columns.words("count." + key), row -> {
			long count = counted.applyAsLong(row);
			return count == 0 ? Shown.NOTHING
				: new Shown(Long.toString(count), NumberValue.of(BigDecimal.valueOf(count)), null);
		});
	}

	static Definition participations(Scope scope) {
		Columns columns = new Columns(scope);
		OwnerColumn place = new OwnerColumn(scope, "place", ChainPackage.Literals.PLACE,
			Labels.of(ChainPackage.Literals.SEGMENT, scope.language()), Columns.WIDE);
		Column company = new ReferenceColumn(scope, ChainPackage.Literals.PARTICIPATION__COMPANY, Columns.WIDE);
		columns.add(place, company).attribute(ChainPackage.Literals.PARTICIPATION__ROLE, Columns.MEDIUM)
			.attribute(ChainPackage.Literals.PARTICIPATION__ROLE_TEXT, Columns.WIDE)
			.attribute(ChainPackage.Literals.PARTICIPATION__SCOPE, Columns.MEDIUM)
			.attribute(ChainPackage.Literals.PARTICIPATION__PRINTED_NAME, Columns.MEDIUM).add(owner(scope, "perspective",
				ChainPackage.Literals.PERSPECTIVE)).source().places().hidden()
			.attribute(ChainPackage.Literals.PARTICIPATION__OPEN_LIST, Columns.NARROW).keeping();
		Maker maker = new Maker(scope, ChainPackage.Literals.PARTICIPATION, null).in(place, ChainPackage.Literals.PLACE__PARTICIPATIONS)
			.requiring(company);
		return new Definition(columns.list(), columns.usual(), Rows.scattered(scope.document(), ChainPackage.Literals.PARTICIPATION),
			maker, Definition.Watch.NOTHING);
	}

	static Definition matrix(Scope scope, String part) {
		Columns columns = new Columns(scope);
		Attendance attendance = new Attendance();
		columns.add(new FeatureColumn(scope, ChainPackage.Literals.NAMED_ELEMENT__NAME, Columns.WIDE), new TickersColumn(scope, Columns.MEDIUM));
		for (Place place : shownPlaces(scope, part)) {
			columns.add(new ParticipationColumn(scope, place, attendance, Columns.MEDIUM));
		}
		columns.hidden().id();
		return new Definition(columns.list(), columns.usual(), Rows.companies(scope.document()), null, new PlaceWatch(attendance));
	}

	private static List<Place> shownPlaces(Scope scope, String part) {
		List<Perspective> all = Rows.ofChains(scope.document(), IndustryChain::getPerspectives);
		Perspective chosen = all.stream().filter(each -> part.equals(each.getId())).findFirst()
			.orElse(all.isEmpty() ? null : all.get(0));
		List<Place> places = new ArrayList<>();
		if (chosen != null) {
			for (var contents = EcoreUtil.getAllContents(chosen, true); contents.hasNext();) {
				if (contents.next() instanceof Place place) {
					places.add(place);
				}
			}
		}
		return places;
	}

	/** Who takes part is known place by place. */
	private record PlaceWatch(Attendance attendance) implements Definition.Watch {

		@Override
		public boolean reshapes(EObject object, EStructuralFeature feature) {
			return feature == ChainPackage.Literals.PLACE__SEGMENTS || feature == ChainPackage.Literals.PERSPECTIVE__STAGES
				|| feature == ChainPackage.Literals.INDUSTRY_CHAIN__PERSPECTIVES || feature == ChainPackage.Literals.CHAIN_DOCUMENT__CHAINS;
		}

		@Override
		public void changed(EObject object, EStructuralFeature feature) {
			if (object instanceof Place place) {
				attendance.forget(place);
			} else if (object instanceof Participation && object.eContainer() instanceof Place place) {
				attendance.forget(place);
			}
		}

		@Override
		public void forget() {
			attendance.forgetAll();
		}
	}
}
