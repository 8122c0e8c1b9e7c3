"""Work: the contract a person works on, and the instrument that supports the post."""

from typing import final

from ekonomia.codes import Code

__all__ = ["ContractKind", "SupportInstrument"]


@final
class ContractKind(Code):
    """The contract of one person; the remark says where the person counts in a share at risk.

    Basis: UES art. 5 ust. 2-3.
    """

    EMPLOYMENT_CONTRACT = (
        "umowa_o_prace",
        "umowa o pracę",
        "employment contract",
        "numerator and denominator",
    )
    COOPERATIVE_EMPLOYMENT_CONTRACT = (
        "spoldzielcza_umowa_o_prace",
        "spółdzielcza umowa o pracę",
        "cooperative employment contract",
        "numerator and denominator",
    )
    SERVICE_RELATIONSHIP = (
        "stosunek_sluzbowy",
        "stosunek służbowy",
        "service relationship",
        "denominator",
    )
    HOMEWORK_CONTRACT = (
        "umowa_nakladcza",
        "umowa o pracę nakładczą",
        "homework contract",
        "denominator",
    )
    CIVIL_LAW_CONTRACT = (
        "umowa_cywilnoprawna",
        "umowa cywilnoprawna",
        "civil-law contract",
        "denominator",
    )
    SOLE_TRADER_CONTRACT = (
        "jdg_b2b",
        "jednoosobowa działalność, usługi dla podmiotu",
        "sole trader serving the entity",
        "denominator from 3 months, unless an employer",
    )
    VOLUNTEERING = "wolontariat", "wolontariat", "volunteering", "outside both"
    BOARD_WITHOUT_CONTRACT = (
        "organ_bez_umowy",
        "członek organu bez umowy",
        "board member without a contract",
        "outside both",
    )


@final
class SupportInstrument(Code):
    """Support granted for the employment of one person.

    Basis: UES art. 21-23.
    """

    FP_CONTRIBUTIONS = (
        "skladki_fp",
        "składki finansowane z Funduszu Pracy",
        "contributions paid by Fundusz Pracy",
        "UES art. 21; `ues.zus`",
    )
    FP_WORKPLACE = (
        "stanowisko_fp",
        "stanowisko pracy z Funduszu Pracy",
        "post financed by Fundusz Pracy",
        "art. 22; `ues.job_grant_fp`",
    )
    FP_PAY = (
        "wynagrodzenie_fp",
        "wynagrodzenie z Funduszu Pracy",
        "pay costs from Fundusz Pracy",
        "art. 22; `ues.pay_fp`",
    )
    PFRON_WORKPLACE = (
        "stanowisko_pfron",
        "stanowisko pracy z PFRON",
        "post financed by PFRON",
        "art. 22; `ues.job_grant_pfron`",
    )
    PFRON_PAY = (
        "wynagrodzenie_pfron",
        "wynagrodzenie z PFRON",
        "pay costs from PFRON",
        "art. 22; `ues.pay_pfron`",
    )
    EU_FUNDS = "srodki_ue", "wsparcie ze środków UE", "support from EU funds", "art. 23"
