package org.priceglass.ask;

/** All questions over one workspace, for whoever shows answers. */
public record Questions(FindHospitals findHospitals, FindServices findServices, CompareCharges compareCharges,
        ListPrices listPrices, ShowSource showSource, WorkspaceOverview overview, ListPayers listPayers) {
}
